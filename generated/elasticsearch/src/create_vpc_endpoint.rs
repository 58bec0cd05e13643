// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpcEndpoint`, from `elasticsearch/CreateVpcEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Creates a PrivateLink endpoint to reach an endpoint service in the user's VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::CreateVpcEndpointRequest::new()
///     .instance_id("...");
/// let reply = client.create_vpc_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpcEndpointRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// ID of the service that the call is about.
    pub service_id: Option<String>,
    /// ID of the zone that the call is about.
    pub zone_id: Option<String>,
}

impl CreateVpcEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `dryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `serviceId`.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    CreateVpcEndpointRequest {
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
        "dryRun" => dry_run: query,
        "serviceId" => service_id: body,
        "zoneId" => zone_id: body,
    }
}

impl Operation for CreateVpcEndpointRequest {
    type Response = CreateVpcEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateVpcEndpoint")
        .roa("POST", "/openapi/instances/{InstanceId}/vpc-endpoints")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken")
        .dry_run("dryRun");
}

/// Response to [`CreateVpcEndpointRequest`].
#[non_exhaustive]
pub struct CreateVpcEndpointResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC47D9`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<VpcEndpointResult>,
}

response! {
    CreateVpcEndpointResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct VpcEndpointResult {
    /// ID of the service that the item belongs to or stands for.
    /// Example: `epsrv-bp1w0p3jdirbfmt6****`.
    pub service_id: Option<String>,
    /// Domain name that belongs to the endpoint.
    pub endpoint_domain: Option<String>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-bp1tah7zbrwmkjef****`.
    pub endpoint_id: Option<String>,
    /// Name that the endpoint goes by. Example: `vpcElasticSearchABC`.
    pub endpoint_name: Option<String>,
}

response! {
    VpcEndpointResult {
        "serviceId" => service_id: value,
        "endpointDomain" => endpoint_domain: value,
        "endpointId" => endpoint_id: value,
        "endpointName" => endpoint_name: value,
    }
}
