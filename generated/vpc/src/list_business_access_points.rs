// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBusinessAccessPoints`, from `vpc/ListBusinessAccessPoints.md`.

use alicloud_runtime::codegen::*;

/// Lists access points for Express Connect circuits, with the carriers and port types each
/// supports.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListBusinessAccessPointsRequest::new();
/// let reply = client.list_business_access_points(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBusinessAccessPointsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListBusinessAccessPointsRequest {
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
    ListBusinessAccessPointsRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for ListBusinessAccessPointsRequest {
    type Response = ListBusinessAccessPointsResponse;
    type Error = ListBusinessAccessPointsError;
    const INFO: OperationInfo = super::operation("ListBusinessAccessPoints")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListBusinessAccessPointsError] = &[
        ListBusinessAccessPointsError::InternalError,
    ];
}

/// Response to [`ListBusinessAccessPointsRequest`].
#[non_exhaustive]
pub struct ListBusinessAccessPointsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `611CB80C-B6A9-43DB-9E38-0B0AC3D9B58F`.
    pub request_id: Option<String>,
    /// The business access points that were found or are concerned, one entry each.
    pub business_access_points: Vec<BusinessAccessPoint>,
}

response! {
    ListBusinessAccessPointsResponse {
        "RequestId" => request_id: value,
        "BusinessAccessPoints" => business_access_points: list(""),
    }
}

/// The business access points that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct BusinessAccessPoint {
    /// Site where the leased line meets the cloud, as
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) lists it.
    /// Example: `ap-cn-hangzhou-xs-B`.
    pub access_point_id: Option<String>,
    /// Name that the access point goes by. Example: `text`.
    pub access_point_name: Option<String>,
    /// Carriers whose lines can end at the access point. Example: `CT`.
    pub support_line_operator: Option<String>,
    /// Kinds of ports that lines can be plugged into here. Example: `1000Base-T`.
    pub support_port_types: Option<String>,
    /// IDs of the cloud box instances that were found or are concerned. Example: `cb-****`.
    pub cloud_box_instance_ids: Option<String>,
    /// East-west position of the access point, in degrees. Example: `120.247514`.
    pub longitude: Option<f64>,
    /// North-south position of the access point, in degrees. Example: `30.198416`.
    pub latitude: Option<f64>,
}

response! {
    BusinessAccessPoint {
        "AccessPointId" => access_point_id: value,
        "AccessPointName" => access_point_name: value,
        "SupportLineOperator" => support_line_operator: value,
        "SupportPortTypes" => support_port_types: value,
        "CloudBoxInstanceIds" => cloud_box_instance_ids: value,
        "Longitude" => longitude: value,
        "Latitude" => latitude: value,
    }
}

/// Errors that the documentation of [`ListBusinessAccessPointsRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListBusinessAccessPointsError = super::DocumentedError;
