// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCasters`, from `live/DescribeCasters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists production studios, filtered by name, status, billing method, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeCastersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_casters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCastersRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// Name that the caster goes by.
    pub caster_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// How the item is billed.
    pub charge_type: Option<i32>,
    /// Whether those changed first come first.
    pub order_by_modify_asc: Option<String>,
    /// Which kind of norm it is or is to be.
    pub norm_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
}

impl DescribeCastersRequest {
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
    /// Sets `CasterId`.
    pub fn caster_id(mut self, value: impl Into<String>) -> Self {
        self.caster_id = Some(value.into());
        self
    }
    /// Sets `CasterName`.
    pub fn caster_name(mut self, value: impl Into<String>) -> Self {
        self.caster_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `ChargeType`.
    #[inline]
    pub fn charge_type(mut self, value: i32) -> Self {
        self.charge_type = Some(value);
        self
    }
    /// Sets `OrderByModifyAsc`.
    pub fn order_by_modify_asc(mut self, value: impl Into<String>) -> Self {
        self.order_by_modify_asc = Some(value.into());
        self
    }
    /// Sets `NormType`.
    pub fn norm_type(mut self, value: impl Into<String>) -> Self {
        self.norm_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeCastersRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "CasterName" => caster_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
        "ChargeType" => charge_type: query,
        "OrderByModifyAsc" => order_by_modify_asc: query,
        "NormType" => norm_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeCastersRequest {
    type Response = DescribeCastersResponse;
    type Error = DescribeCastersError;
    const INFO: OperationInfo = super::operation("DescribeCasters")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCastersError] = &[
        DescribeCastersError::InvalidUserIdMalformed,
        DescribeCastersError::MissingParameter,
        DescribeCastersError::InvalidParameterMalformed,
        DescribeCastersError::InvalidParameterPageSize,
        DescribeCastersError::InvalidParameterPageNum,
        DescribeCastersError::InvalidParameterStatus,
        DescribeCastersError::InvalidParameterStartTime,
        DescribeCastersError::InvalidParameterEndTime,
        DescribeCastersError::LiveServiceNotFound,
        DescribeCastersError::InternalError2,
    ];
}

impl Paginated for DescribeCastersRequest {
    type Item = Caster;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.caster_list)
    }
}

/// Response to [`DescribeCastersRequest`].
#[non_exhaustive]
pub struct DescribeCastersResponse {
    /// Items of the kind caster that were found or are concerned.
    pub caster_list: Vec<Caster>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0df228-4a64- af62-20e91b9676b3`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
}

response! {
    DescribeCastersResponse {
        "CasterList" => caster_list: list("Caster"),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// Items of the kind caster that were found or are concerned.
#[non_exhaustive]
pub struct Caster {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `LIVEPRODUCER_POST-cn-0pp1czt****`.
    pub caster_id: Option<String>,
    /// Name that the caster goes by. Example: `liveCaster****`.
    pub caster_name: Option<String>,
    /// Resolution of the production studio, as a template. Example: `lp_ld`.
    pub caster_template: Option<String>,
    /// Whether the channel is switched on. Example: `1`.
    pub channel_enable: Option<i32>,
    /// How the item is billed. Example: `PrePaid`.
    pub charge_type: Option<String>,
    /// When the item was created. Example: `2017-08-30 12:02:57.0`.
    pub create_time: Option<String>,
    /// How long it is or lasts. Example: `1:02:33`.
    pub duration: Option<String>,
    /// When the item runs out. Example: `2018-08-30 12:02:57.0`.
    pub expire_time: Option<String>,
    /// When the item was last changed. Example: `2021-12-01T05:08:45Z`.
    pub last_modified: Option<Timestamp>,
    /// Which kind of norm it is or is to be. Example: `1`.
    pub norm_type: Option<i32>,
    /// Time that is set or recorded for this: purchase. Example: `2017-08-30 12:02:57.0`.
    pub purchase_time: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-08-30 18:02:57.0`.
    pub start_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
}

response! {
    Caster {
        "CasterId" => caster_id: value,
        "CasterName" => caster_name: value,
        "CasterTemplate" => caster_template: value,
        "ChannelEnable" => channel_enable: value,
        "ChargeType" => charge_type: value,
        "CreateTime" => create_time: value,
        "Duration" => duration: value,
        "ExpireTime" => expire_time: value,
        "LastModified" => last_modified: value,
        "NormType" => norm_type: value,
        "PurchaseTime" => purchase_time: value,
        "StartTime" => start_time: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeCastersRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidParameterPageSize`](super::DocumentedError::InvalidParameterPageSize)
/// - [`InvalidParameterPageNum`](super::DocumentedError::InvalidParameterPageNum)
/// - [`InvalidParameterStatus`](super::DocumentedError::InvalidParameterStatus)
/// - [`InvalidParameterStartTime`](super::DocumentedError::InvalidParameterStartTime)
/// - [`InvalidParameterEndTime`](super::DocumentedError::InvalidParameterEndTime)
/// - [`LiveServiceNotFound`](super::DocumentedError::LiveServiceNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeCastersError = super::DocumentedError;
