// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIpSets`, from `ga/DeleteIpSets.md`.

use alicloud_runtime::codegen::*;

/// Removes several accelerated regions in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteIpSetsRequest::new()
///     .ip_set_ids(["..."]);
/// let reply = client.delete_ip_sets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIpSetsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the sets of acceleration areas and addresses to work on or to narrow the
    /// list down to. Items: at most 100.
    pub ip_set_ids: Vec<String>,
}

impl DeleteIpSetsRequest {
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
    /// Sets `IpSetIds`, which is required.
    pub fn ip_set_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_set_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteIpSetsRequest {
        "RegionId" => region_id: query,
        "IpSetIds" => ip_set_ids: query,
    }
}

impl Operation for DeleteIpSetsRequest {
    type Response = DeleteIpSetsResponse;
    type Error = DeleteIpSetsError;
    const INFO: OperationInfo = super::operation("DeleteIpSets")
        .required(&["RegionId", "IpSetIds"])
        .region("RegionId");
    const ERRORS: &'static [DeleteIpSetsError] = &[
        DeleteIpSetsError::NotExistIpSets,
        DeleteIpSetsError::NotActiveIpSet,
        DeleteIpSetsError::StateErrorAccelerator,
    ];
}

/// Response to [`DeleteIpSetsRequest`].
pub type DeleteIpSetsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteIpSetsRequest`] names.
///
/// - [`NotExistIpSets`](super::DocumentedError::NotExistIpSets)
/// - [`NotActiveIpSet`](super::DocumentedError::NotActiveIpSet)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
pub type DeleteIpSetsError = super::DocumentedError;
