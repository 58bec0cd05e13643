// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVSwitches`, from `ens/DescribeVSwitches.md`.

use alicloud_runtime::codegen::*;

/// Lists vSwitches, by which instances are networked internally.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeVSwitchesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vswitches(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVSwitchesRequest {
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Name that the vSwitch goes by.
    pub vswitch_name: Option<String>,
    /// ID of the network that the call is about.
    pub network_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i32>,
    /// IDs of the ens regions to work on or to narrow the list down to. Items: at most 100.
    pub ens_region_ids: Vec<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to. Items: at most 100.
    pub vswitch_ids: Vec<String>,
}

impl DescribeVSwitchesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `VSwitchName`.
    pub fn vswitch_name(mut self, value: impl Into<String>) -> Self {
        self.vswitch_name = Some(value.into());
        self
    }
    /// Sets `NetworkId`.
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `EnsRegionIds`.
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeVSwitchesRequest {
        "EnsRegionId" => ens_region_id: query,
        "VSwitchId" => vswitch_id: query,
        "VSwitchName" => vswitch_name: query,
        "NetworkId" => network_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "EnsRegionIds" => ens_region_ids: query,
        "VSwitchIds" => vswitch_ids: query,
    }
}

impl Operation for DescribeVSwitchesRequest {
    type Response = DescribeVSwitchesResponse;
    type Error = DescribeVSwitchesError;
    const INFO: OperationInfo = super::operation("DescribeVSwitches").read_only();
    const ERRORS: &'static [DescribeVSwitchesError] = &[
        DescribeVSwitchesError::MissingParameter,
        DescribeVSwitchesError::NoPermission,
        DescribeVSwitchesError::InvalidParameterAny,
        DescribeVSwitchesError::InvalidParameter,
        DescribeVSwitchesError::InvalidSecurityGroupIdNotFound,
        DescribeVSwitchesError::SecurityGroupRuleConflictDuplicated,
        DescribeVSwitchesError::AuthorizationLimitExceed,
        DescribeVSwitchesError::EnsInterfaceError,
        DescribeVSwitchesError::CallInterface,
    ];
}

impl Paginated for DescribeVSwitchesRequest {
    type Item = VSwitch;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.vswitches)
    }
}

/// Response to [`DescribeVSwitchesRequest`].
#[non_exhaustive]
pub struct DescribeVSwitchesResponse {
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
    /// The v switches that were found or are concerned, one entry each.
    pub vswitches: Vec<VSwitch>,
}

response! {
    DescribeVSwitchesResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "VSwitches" => vswitches: list("VSwitch"),
    }
}

/// The v switches that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VSwitch {
    /// Region that the ens lies in. Example: `cn-xian-unicom`.
    pub ens_region_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Pending`.
    pub status: Option<String>,
    /// How many there are of this: free IP address. Example: `1024`.
    pub free_ip_count: Option<i64>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-5m9xhlq8oh***`.
    pub vswitch_id: Option<String>,
    /// Address range in CIDR notation. Example: `10.21.224.0/22`.
    pub cidr_block: Option<String>,
    /// Free text that describes the item to people. Example: `VSwitchDescription`.
    pub description: Option<String>,
    /// ID of the network that the item belongs to or stands for. Example: `vpc-25cdvfeq58pl****`.
    pub network_id: Option<String>,
    /// When the item was created or added. Example: `2020-06-16T06:33:15Z`.
    pub created_time: Option<Timestamp>,
    /// Name that the vSwitch goes by. Example: `testVSwitchName`.
    pub vswitch_name: Option<String>,
}

response! {
    VSwitch {
        "EnsRegionId" => ens_region_id: value,
        "Status" => status: value,
        "FreeIpCount" => free_ip_count: value,
        "VSwitchId" => vswitch_id: value,
        "CidrBlock" => cidr_block: value,
        "Description" => description: value,
        "NetworkId" => network_id: value,
        "CreatedTime" => created_time: value,
        "VSwitchName" => vswitch_name: value,
    }
}

/// Errors that the documentation of [`DescribeVSwitchesRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`SecurityGroupRuleConflictDuplicated`](super::DocumentedError::SecurityGroupRuleConflictDuplicated)
/// - [`AuthorizationLimitExceed`](super::DocumentedError::AuthorizationLimitExceed)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeVSwitchesError = super::DocumentedError;
