// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallAckOperator`, from `elasticsearch/InstallAckOperator.md`.

use alicloud_runtime::codegen::*;

/// Installs the operator for Elasticsearch on an ACK cluster, as needed by collectors there.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::InstallAckOperatorRequest::new()
///     .cluster_id("c79acd3fbf462423fb6450e513bb6****");
/// let reply = client.install_ack_operator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallAckOperatorRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `c79acd3fbf462423fb6450e513bb6****`.
    pub cluster_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl InstallAckOperatorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    InstallAckOperatorRequest {
        "ClusterId" => cluster_id: path,
        "ClientToken" => client_token: query,
        "" => body: body_text,
    }
}

impl Operation for InstallAckOperatorRequest {
    type Response = InstallAckOperatorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("InstallAckOperator")
        .roa("POST", "/openapi/ack-clusters/{ClusterId}/operator")
        .required(&["ClusterId"])
        .idempotency_token("ClientToken");
}

/// Response to [`InstallAckOperatorRequest`].
#[non_exhaustive]
pub struct InstallAckOperatorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EFA88951-7A6F-4A8E-AB8F-2BB7132BA751`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    InstallAckOperatorResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
