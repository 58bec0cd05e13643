// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAccelerateAreas`, from `ga/ListAccelerateAreas.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Areas, RegionList};

/// Lists all acceleration areas with their regions, without reference to an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListAccelerateAreasRequest::new();
/// let reply = client.list_accelerate_areas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAccelerateAreasRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListAccelerateAreasRequest {
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
}

request! {
    ListAccelerateAreasRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for ListAccelerateAreasRequest {
    type Response = ListAccelerateAreasResponse;
    type Error = ListAccelerateAreasError;
    const INFO: OperationInfo = super::operation("ListAccelerateAreas")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListAccelerateAreasError] = &[
        ListAccelerateAreasError::UnknownError,
    ];
}

/// Response to [`ListAccelerateAreasRequest`].
#[non_exhaustive]
pub struct ListAccelerateAreasResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
    /// The areas that were found or are concerned, one entry each.
    pub areas: Vec<Areas>,
}

response! {
    ListAccelerateAreasResponse {
        "RequestId" => request_id: value,
        "Areas" => areas: list(""),
    }
}

/// Errors that the documentation of [`ListAccelerateAreasRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type ListAccelerateAreasError = super::DocumentedError;
