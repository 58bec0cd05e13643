// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetImageBuildRiskStatus`, from `sas/SetImageBuildRiskStatus.md`.

use alicloud_runtime::codegen::*;

/// Sets the handling status of a risky build command in images.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SetImageBuildRiskStatusRequest::new();
/// let reply = client.set_image_build_risk_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetImageBuildRiskStatusRequest {
    /// Key that opens, signs or picks out the risk.
    pub risk_key: Option<String>,
    /// The image uuids that are concerned.
    pub image_uuids: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl SetImageBuildRiskStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RiskKey`.
    pub fn risk_key(mut self, value: impl Into<String>) -> Self {
        self.risk_key = Some(value.into());
        self
    }
    /// Sets `ImageUuids`.
    pub fn image_uuids(mut self, value: impl Into<String>) -> Self {
        self.image_uuids = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    SetImageBuildRiskStatusRequest {
        "RiskKey" => risk_key: query,
        "ImageUuids" => image_uuids: query,
        "Status" => status: query,
    }
}

impl Operation for SetImageBuildRiskStatusRequest {
    type Response = SetImageBuildRiskStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetImageBuildRiskStatus");
}

/// Response to [`SetImageBuildRiskStatusRequest`], which the documentation does not describe.
pub type SetImageBuildRiskStatusResponse = alicloud_runtime::UndocumentedResponse;
