package dev.vigie.local.operate;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.GetParameterRequest;
import software.amazon.awssdk.services.ssm.model.GetParameterResponse;
import software.amazon.awssdk.services.ssm.model.Parameter;
import software.amazon.awssdk.services.ssm.model.ParameterNotFoundException;

/** The parameter store: a type for each name. */
final class FakeSsm implements SsmClient {
    final Map<String, String> types = new HashMap<>();

    @Override
    public GetParameterResponse getParameter(GetParameterRequest request) {
        var type = types.get(request.name());
        if (type == null) {
            throw ParameterNotFoundException.builder().build();
        }
        return GetParameterResponse.builder()
                .parameter(Parameter.builder().name(request.name()).type(type).build())
                .build();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
