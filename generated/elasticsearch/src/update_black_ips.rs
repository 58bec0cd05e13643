// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateBlackIps`, from `elasticsearch/UpdateBlackIps.md`.

use alicloud_runtime::codegen::*;

/// Formerly changed the IP blacklist of an Elasticsearch instance; deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateBlackIpsRequest::new()
///     .instance_id("...");
/// let reply = client.update_black_ips(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct UpdateBlackIpsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    pub client_token: Option<String>,
}

impl UpdateBlackIpsRequest {
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
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    UpdateBlackIpsRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
    }
}

impl Operation for UpdateBlackIpsRequest {
    type Response = UpdateBlackIpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateBlackIps")
        .roa("PATCH", "/openapi/instances/{InstanceId}/black-ips")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
}

/// Response to [`UpdateBlackIpsRequest`].
#[non_exhaustive]
pub struct UpdateBlackIpsResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<BlackIpResult>,
}

response! {
    UpdateBlackIpsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct BlackIpResult {
    /// Addresses that may not connect.
    pub es_ip_blacklist: Vec<String>,
}

response! {
    BlackIpResult {
        "esIPBlacklist" => es_ip_blacklist: list(""),
    }
}
