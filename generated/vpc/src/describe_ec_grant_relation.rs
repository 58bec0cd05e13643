// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEcGrantRelation`, from `vpc/DescribeEcGrantRelation.md`.

use alicloud_runtime::codegen::*;

/// Lists which VBRs, also of other accounts, a VPC has authorized to connect to it.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeEcGrantRelationRequest::new()
///     .instance_type("...")
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ec_grant_relation(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEcGrantRelationRequest {
    /// **Required.** Kind of resource that `InstanceId` names.
    pub instance_type: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Region of the virtual border router, by its ID.
    pub vbr_region_no: Option<String>,
}

impl DescribeEcGrantRelationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `VbrRegionNo`.
    pub fn vbr_region_no(mut self, value: impl Into<String>) -> Self {
        self.vbr_region_no = Some(value.into());
        self
    }
}

request! {
    DescribeEcGrantRelationRequest {
        "InstanceType" => instance_type: query,
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "VbrRegionNo" => vbr_region_no: query,
    }
}

impl Operation for DescribeEcGrantRelationRequest {
    type Response = DescribeEcGrantRelationResponse;
    type Error = DescribeEcGrantRelationError;
    const INFO: OperationInfo = super::operation("DescribeEcGrantRelation")
        .required(&["InstanceType", "InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeEcGrantRelationError] = &[
        DescribeEcGrantRelationError::InvalidParamNotNull,
        DescribeEcGrantRelationError::ParameterIllegal2,
        DescribeEcGrantRelationError::InstanceStatusError,
        DescribeEcGrantRelationError::VRouterIdNotFound,
        DescribeEcGrantRelationError::InstanceNotExist,
    ];
}

impl Paginated for DescribeEcGrantRelationRequest {
    type Item = EcGrantRelation;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.ec_grant_relations)
    }
}

/// Response to [`DescribeEcGrantRelationRequest`].
#[non_exhaustive]
pub struct DescribeEcGrantRelationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E6E90F6B-2B41-5AAF-ABEB-236ADBAAD91D`.
    pub request_id: Option<String>,
    /// Grants found between VPCs and virtual border routers.
    pub ec_grant_relations: Vec<EcGrantRelation>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// How many items the response holds. Example: `1`.
    pub count: Option<i32>,
    /// Which page of the list this response holds. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

response! {
    DescribeEcGrantRelationResponse {
        "RequestId" => request_id: value,
        "EcGrantRelations" => ec_grant_relations: list(""),
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "Page" => page: value,
        "PageSize" => page_size: value,
    }
}

/// Grants found between VPCs and virtual border routers.
#[non_exhaustive]
pub struct EcGrantRelation {
    /// Account that the virtual border router belongs to; empty when it is that of the leased line.
    /// Example: `1210123456123456`.
    pub vbr_owner_uid: Option<i64>,
    /// ID of the virtual border router that the item belongs to or stands for.
    /// Example: `vbr-m5ex0xf63xk8s5bob****`.
    pub vbr_instance_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `vpc-bp1brjuegjc88v3u9****`.
    pub instance_id: Option<String>,
    /// Account of the VPC that the permission is about. Example: `1250123456123456`.
    pub ali_uid: Option<i64>,
    /// Region of the resource, by its ID. Example: `cn-hangzhou`.
    pub region_no: Option<String>,
    /// Whether the grant is in force or was taken back. Example: `Created`.
    pub status: Option<String>,
    /// Name of the VPC. Example: `VPCname`.
    pub instance_name: Option<String>,
    /// Router of the VPC, by its ID. Example: `vrt-bp1i0yzgjd8ra05ec****`.
    pub instance_router_id: Option<String>,
    /// Region of the virtual border router, by its ID. Example: `cn-hangzhou`.
    pub vbr_region_no: Option<String>,
    /// When the service was created. Example: `2022-09-02T11:46Z`.
    pub gmt_create: Option<Timestamp>,
    /// Whether the grant covers all virtual border routers of an account in the region or only some.
    /// Example: `All`.
    pub grant_type: Option<String>,
}

response! {
    EcGrantRelation {
        "VbrOwnerUid" => vbr_owner_uid: value,
        "VbrInstanceId" => vbr_instance_id: value,
        "InstanceId" => instance_id: value,
        "AliUid" => ali_uid: value,
        "RegionNo" => region_no: value,
        "Status" => status: value,
        "InstanceName" => instance_name: value,
        "InstanceRouterId" => instance_router_id: value,
        "VbrRegionNo" => vbr_region_no: value,
        "GmtCreate" => gmt_create: value,
        "GrantType" => grant_type: value,
    }
}

/// Errors that the documentation of [`DescribeEcGrantRelationRequest`] names.
///
/// - [`InvalidParamNotNull`](super::DocumentedError::InvalidParamNotNull)
/// - [`ParameterIllegal2`](super::DocumentedError::ParameterIllegal2)
/// - [`InstanceStatusError`](super::DocumentedError::InstanceStatusError)
/// - [`VRouterIdNotFound`](super::DocumentedError::VRouterIdNotFound)
/// - [`InstanceNotExist`](super::DocumentedError::InstanceNotExist)
pub type DescribeEcGrantRelationError = super::DocumentedError;
