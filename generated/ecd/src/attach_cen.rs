// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachCen`, from `ecd/AttachCen.md`.

use alicloud_runtime::codegen::*;

/// Attaches an advanced office network to a CEN instance, also one of another account with a
/// verification code.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::AttachCenRequest::new()
///     .cen_id("...")
///     .office_site_id("...");
/// let reply = client.attach_cen(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachCenRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
    /// Number of the account that owns the CEN instance.
    pub cen_owner_id: Option<i64>,
    /// Code that stands for the verify, for programs to act on.
    pub verify_code: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
}

impl AttachCenRequest {
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
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `CenOwnerId`.
    #[inline]
    pub fn cen_owner_id(mut self, value: i64) -> Self {
        self.cen_owner_id = Some(value);
        self
    }
    /// Sets `VerifyCode`.
    pub fn verify_code(mut self, value: impl Into<String>) -> Self {
        self.verify_code = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`, which is required.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
}

request! {
    AttachCenRequest {
        "RegionId" => region_id: query,
        "CenId" => cen_id: query,
        "CenOwnerId" => cen_owner_id: query,
        "VerifyCode" => verify_code: query,
        "OfficeSiteId" => office_site_id: query,
    }
}

impl Operation for AttachCenRequest {
    type Response = AttachCenResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachCen")
        .required(&["RegionId", "CenId", "OfficeSiteId"])
        .region("RegionId");
}

/// Response to [`AttachCenRequest`].
pub type AttachCenResponse = alicloud_runtime::EmptyResponse;
