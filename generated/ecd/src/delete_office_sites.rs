// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteOfficeSites`, from `ecd/DeleteOfficeSites.md`.

use alicloud_runtime::codegen::*;

/// Deletes office networks, once all cloud computers in them are released.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteOfficeSitesRequest::new()
///     .office_site_id(["..."]);
/// let reply = client.delete_office_sites(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteOfficeSitesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the office site that the call is about. Items: at most 100.
    pub office_site_id: Vec<String>,
}

impl DeleteOfficeSitesRequest {
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
    pub fn office_site_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.office_site_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteOfficeSitesRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
    }
}

impl Operation for DeleteOfficeSitesRequest {
    type Response = DeleteOfficeSitesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteOfficeSites")
        .required(&["RegionId", "OfficeSiteId"])
        .region("RegionId");
}

/// Response to [`DeleteOfficeSitesRequest`].
pub type DeleteOfficeSitesResponse = alicloud_runtime::EmptyResponse;
