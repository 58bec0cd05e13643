// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ValidateConnection`, from `elasticsearch/ValidateConnection.md`.

use alicloud_runtime::codegen::*;

/// Tests the connection to the Elasticsearch instance that provides X-Pack monitoring.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ValidateConnectionRequest::new()
///     .instance_id("ls-cn-oew1qbgl****")
///     .endpoints(["..."])
///     .user_name("elastic")
///     .password("xxx");
/// let reply = client.validate_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ValidateConnectionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** The endpoints to work on or to narrow the list down to.
    /// Example: `["http://es-cn-n6w1o1x0w001c****.elasticsearch.aliyuncs.com:9200"]`.
    pub endpoints: Vec<String>,
    /// **Required.** Name that the user goes by. Example: `elastic`.
    pub user_name: Option<String>,
    /// **Required.** Password for logging on. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl ValidateConnectionRequest {
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
    /// Sets `endpoints`, which is required.
    pub fn endpoints(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.endpoints = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `userName`, which is required.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    ValidateConnectionRequest {
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
        "endpoints" => endpoints: body,
        "userName" => user_name: body,
        "password" => password: body as Secret,
        "body" => body: body,
    }
}

impl Operation for ValidateConnectionRequest {
    type Response = ValidateConnectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ValidateConnection")
        .roa("POST", "/openapi/logstashes/{InstanceId}/validate-connection")
        .required(&["InstanceId", "endpoints", "userName", "password"])
        .idempotency_token("ClientToken");
}

/// Response to [`ValidateConnectionRequest`].
#[non_exhaustive]
pub struct ValidateConnectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    ValidateConnectionResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
