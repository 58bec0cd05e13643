// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricPeerLogs`, from `baas/DescribeFabricPeerLogs.md`.

use alicloud_runtime::codegen::*;

/// Returns the last lines of a peer's log.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricPeerLogsRequest::new()
///     .organization_id("...")
///     .peer_name("...");
/// let reply = client.describe_fabric_peer_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricPeerLogsRequest {
    /// **Required.** ID of the organization that the call is about.
    pub organization_id: Option<String>,
    /// **Required.** Name that the peer goes by.
    pub peer_name: Option<String>,
    /// The lines that are concerned.
    pub lines: Option<String>,
}

impl DescribeFabricPeerLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrganizationId`, which is required.
    pub fn organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
        self
    }
    /// Sets `PeerName`, which is required.
    pub fn peer_name(mut self, value: impl Into<String>) -> Self {
        self.peer_name = Some(value.into());
        self
    }
    /// Sets `Lines`.
    pub fn lines(mut self, value: impl Into<String>) -> Self {
        self.lines = Some(value.into());
        self
    }
}

request! {
    DescribeFabricPeerLogsRequest {
        "OrganizationId" => organization_id: query,
        "PeerName" => peer_name: query,
        "Lines" => lines: query,
    }
}

impl Operation for DescribeFabricPeerLogsRequest {
    type Response = DescribeFabricPeerLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricPeerLogs")
        .required(&["OrganizationId", "PeerName"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeFabricPeerLogsRequest`].
#[non_exhaustive]
pub struct DescribeFabricPeerLogsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `78A09CAF-4944-4CAE-B25D-F5B6BA27D9F5`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
}

response! {
    DescribeFabricPeerLogsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
    }
}
