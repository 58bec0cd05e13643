// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachCen`, from `ecd/DetachCen.md`.

use alicloud_runtime::codegen::*;

/// Detaches an advanced office network from its CEN instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DetachCenRequest::new()
///     .office_site_id("...");
/// let reply = client.detach_cen(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachCenRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
}

impl DetachCenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`, which is required.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
}

request! {
    DetachCenRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
    }
}

impl Operation for DetachCenRequest {
    type Response = DetachCenResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachCen")
        .required(&["RegionId", "OfficeSiteId"])
        .region("RegionId");
}

/// Response to [`DetachCenRequest`].
pub type DetachCenResponse = alicloud_runtime::EmptyResponse;
