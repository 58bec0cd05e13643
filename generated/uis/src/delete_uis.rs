// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUis`, from `uis/DeleteUis.md`.

use alicloud_runtime::codegen::*;

/// Deletes an instance that has no nodes any more.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DeleteUisRequest::new()
///     .uis_id("UIS-xxxk7k971za1h6gxk****")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_uis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUisRequest {
    /// **Required.** ID of the UIS instance that the call is about.
    /// Example: `UIS-xxxk7k971za1h6gxk****`.
    pub uis_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `d7d24a21-f4ba-4454-9173-b3828dae492b`.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteUisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UisId`, which is required.
    pub fn uis_id(mut self, value: impl Into<String>) -> Self {
        self.uis_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteUisRequest {
        "UisId" => uis_id: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteUisRequest {
    type Response = DeleteUisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteUis")
        .required(&["UisId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DeleteUisRequest`].
pub type DeleteUisResponse = alicloud_runtime::EmptyResponse;
