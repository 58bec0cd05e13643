// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAreas`, from `uis/DescribeAreas.md`.

use alicloud_runtime::codegen::*;

/// Lists the areas in which UIS nodes can be placed.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DescribeAreasRequest::new();
/// let reply = client.describe_areas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAreasRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAreasRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAreasRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAreasRequest {
    type Response = DescribeAreasResponse;
    type Error = DescribeAreasError;
    const INFO: OperationInfo = super::operation("DescribeAreas")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAreasError] = &[DescribeAreasError::Forbidden];
}

/// Response to [`DescribeAreasRequest`].
#[non_exhaustive]
pub struct DescribeAreasResponse {
    /// The areas that were found or are concerned, one entry each.
    pub areas: Vec<Area>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `56D9219F-348F-43F5-9751-1E1560DCEE7F`.
    pub request_id: Option<String>,
}

response! {
    DescribeAreasResponse {
        "Areas" => areas: list("Area"),
        "RequestId" => request_id: value,
    }
}

/// The areas that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Area {
    /// ID of the area that the item belongs to or stands for. Example: `cn-beijing`.
    pub area_id: Option<String>,
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
}

response! {
    Area {
        "AreaId" => area_id: value,
        "LocalName" => local_name: value,
    }
}

/// Errors that the documentation of [`DescribeAreasRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type DescribeAreasError = super::DocumentedError;
