// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDemands`, from `ecs/DescribeDemands.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, PeriodUnit, Tag};

/// Reports on resources that were requested in advance through the account manager: what has been
/// delivered and used.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_demands::DemandStatus;
///
/// let request = alicloud_ecs::DescribeDemandsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_demands(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_demands(request)
///     .wait()
///     .until(DemandStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeDemandsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only this filing ticket; the other optional filters are ignored then.
    /// Example: `ed-bp11n21kq00sl71p****`.
    pub demand_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Billing method of the instance. Example: `PostPaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// Instance family, the group of instance types that share the same hardware. Example: `ecs.g6`.
    pub instance_type_family: Option<String>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.g6.xlarge`.
    pub instance_type: Option<String>,
    /// Who filed the instances: the account itself or Alibaba Cloud.
    /// Default: `System`. Example: `Custom`.
    pub demand_type: Option<Open<DemandType>>,
    /// Stage that the filing ticket has reached, from being created to used up or turned down.
    /// Items: at most 100. Example: `Active`.
    pub demand_status: Vec<Open<DemandStatus>>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeDemandsRequest {
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
    /// Sets `DemandId`.
    pub fn demand_id(mut self, value: impl Into<String>) -> Self {
        self.demand_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `DemandType`.
    pub fn demand_type(mut self, value: impl Into<Open<DemandType>>) -> Self {
        self.demand_type = Some(value.into());
        self
    }
    /// Sets `DemandStatus`.
    pub fn demand_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<DemandStatus>>>,
    ) -> Self {
        self.demand_status = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeDemandsRequest {
        "RegionId" => region_id: query,
        "DemandId" => demand_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ZoneId" => zone_id: query,
        "InstanceChargeType" => instance_charge_type: query,
        "InstanceTypeFamily" => instance_type_family: query,
        "InstanceType" => instance_type: query,
        "DemandType" => demand_type: query,
        "DemandStatus" => demand_status: query,
        "DryRun" => dry_run: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeDemandsRequest {
    type Response = DescribeDemandsResponse;
    type Error = DescribeDemandsError;
    const INFO: OperationInfo = super::operation("DescribeDemands")
        .required(&["RegionId"])
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDemandsError] = &[
        DescribeDemandsError::MissingParamterRegionId,
        DescribeDemandsError::InvalidInstanceChargeTypeNotFound,
        DescribeDemandsError::ForbiddenRam,
        DescribeDemandsError::InvalidRegionNotFound,
        DescribeDemandsError::InvalidStatusValueNotSupported,
        DescribeDemandsError::InvalidZoneNotFound,
        DescribeDemandsError::InvalidInstanceTypeNotFound,
        DescribeDemandsError::InvalidDemandIdNotFound,
        DescribeDemandsError::InvalidInstanceTypeNotMatch,
    ];
}

impl Paginated for DescribeDemandsRequest {
    type Item = Demand;
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
        Some(&mut response.demands)
    }
}

impl Stateful for DescribeDemandsRequest {
    type State = DemandStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.demand_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .demands
                .iter()
                .map(|v| (
                    v.demand_id.as_deref(),
                    v.demand_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeDemandsRequest`].
#[non_exhaustive]
pub struct DescribeDemandsResponse {
    /// Filing tickets that match the query.
    pub demands: Vec<Demand>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `6`.
    pub total_count: Option<i32>,
}

response! {
    DescribeDemandsResponse {
        "Demands" => demands: list("Demand"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Filing tickets that match the query.
#[non_exhaustive]
pub struct Demand {
    /// How many of the filed instances can still be created. Example: `10`.
    pub available_amount: Option<i32>,
    /// Why the filing request was turned down. Example: `test-for-comment`.
    pub comment: Option<String>,
    /// How many filed instances are still to be delivered. Example: `20`.
    pub delivering_amount: Option<i32>,
    /// Note that was written on the filing ticket. Example: `test-DemandDescription`.
    pub demand_description: Option<String>,
    /// ID of the filing ticket, the record of instances announced in advance.
    /// Example: `ed-bp11n21kq00sl71p****`.
    pub demand_id: Option<String>,
    /// Display name of the filing ticket. Example: `k8s-node-demand`.
    pub demand_name: Option<String>,
    /// Stage that the filing ticket has reached, from being created to used up or turned down.
    /// Example: `Active`.
    pub demand_status: Option<Open<DemandStatus>>,
    /// When the ticket was filed. Example: `2019-02-26T12:00:00Z`.
    pub demand_time: Option<Timestamp>,
    /// Until when the filed instances are expected to be bought. Example: `2019-03-03T15:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Billing method of the filed instances. Example: `Prepaid`.
    pub instance_charge_type: Option<Open<InstanceChargeType>>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.g6.xlarge`.
    pub instance_type: Option<String>,
    /// Instance family, the group of instance types that share the same hardware. Example: `ecs.g6`.
    pub instance_type_family: Option<String>,
    /// How long the filed instances are to be used, counted in `PeriodUnit`. Example: `3`.
    pub period: Option<i32>,
    /// Unit that the period is counted in. Here: `Month`, `Hour`, `Day`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// From when the filed instances are expected to be bought. Example: `2019-02-27T12:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Deliveries of the filed instances.
    pub supply_infos: Vec<SupplyInfo>,
    /// How many instances were filed. Example: `50`.
    pub total_amount: Option<i32>,
    /// How many of the filed instances have been created. Example: `20`.
    pub used_amount: Option<i32>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
}

response! {
    Demand {
        "AvailableAmount" => available_amount: value,
        "Comment" => comment: value,
        "DeliveringAmount" => delivering_amount: value,
        "DemandDescription" => demand_description: value,
        "DemandId" => demand_id: value,
        "DemandName" => demand_name: value,
        "DemandStatus" => demand_status: value,
        "DemandTime" => demand_time: value,
        "EndTime" => end_time: value,
        "InstanceChargeType" => instance_charge_type: value,
        "InstanceType" => instance_type: value,
        "InstanceTypeFamily" => instance_type_family: value,
        "Period" => period: value,
        "PeriodUnit" => period_unit: value,
        "StartTime" => start_time: value,
        "SupplyInfos" => supply_infos: list("SupplyInfo"),
        "TotalAmount" => total_amount: value,
        "UsedAmount" => used_amount: value,
        "ZoneId" => zone_id: value,
    }
}

/// Deliveries of the filed instances.
#[non_exhaustive]
pub struct SupplyInfo {
    /// Number of instances in this delivery. Example: `30`.
    pub amount: Option<i32>,
    /// Until when the delivered instances can be used. Example: `2019-03-03T15:00:00Z`.
    pub supply_end_time: Option<Timestamp>,
    /// From when the delivered instances can be used. Example: `2019-03-01T14:00:00Z`.
    pub supply_start_time: Option<Timestamp>,
    /// Whether the delivery is complete. Example: `Delivering`.
    pub supply_status: Option<Open<SupplyStatus>>,
    /// Private pool that the demand is met from. Example: `crp-bp1fv8sbhelbzjwx****`.
    pub private_pool_id: Option<String>,
}

response! {
    SupplyInfo {
        "Amount" => amount: value,
        "SupplyEndTime" => supply_end_time: value,
        "SupplyStartTime" => supply_start_time: value,
        "SupplyStatus" => supply_status: value,
        "PrivatePoolId" => private_pool_id: value,
    }
}

values! {
    /// Who filed the instances: the account itself or Alibaba Cloud.
    pub enum DemandType {
        /// Filed by the account itself.
        Custom = "Custom",
        /// Filed by Alibaba Cloud.
        System = "System",
    }
}

values! {
    /// Stage that the filing ticket has reached, from being created to used up or turned down.
    pub enum DemandStatus {
        /// The ticket is being created.
        Creating = "Creating",
        /// Instances are being supplied.
        Active = "Active",
        /// The ticket has run out.
        Expired = "Expired",
        /// All filed instances have been used.
        Finished = "Finished",
        /// The request was turned down; `Comment` tells why.
        Refused = "Refused",
        /// The request was withdrawn; what was delivered no longer counts.
        Cancelled = "Cancelled",
    }
}

values! {
    /// Billing method of the filed instances.
    pub enum InstanceChargeType {
        /// Subscription, paid up front.
        Prepaid = "Prepaid",
        /// Pay-as-you-go.
        Postpaid = "Postpaid",
    }
}

values! {
    /// Whether the delivery is complete.
    pub enum SupplyStatus {
        /// The instances have been delivered.
        Delivered = "Delivered",
        /// Delivery is under way.
        Delivering = "Delivering",
    }
}

/// Errors that the documentation of [`DescribeDemandsRequest`] names.
///
/// - [`MissingParamterRegionId`](super::DocumentedError::MissingParamterRegionId)
/// - [`InvalidInstanceChargeTypeNotFound`](super::DocumentedError::InvalidInstanceChargeTypeNotFound)
/// - [`ForbiddenRam`](super::DocumentedError::ForbiddenRam)
/// - [`InvalidRegionNotFound`](super::DocumentedError::InvalidRegionNotFound)
/// - [`InvalidStatusValueNotSupported`](super::DocumentedError::InvalidStatusValueNotSupported), here with HTTP status 404
/// - [`InvalidZoneNotFound`](super::DocumentedError::InvalidZoneNotFound), here with HTTP status 404
/// - [`InvalidInstanceTypeNotFound`](super::DocumentedError::InvalidInstanceTypeNotFound)
/// - [`InvalidDemandIdNotFound`](super::DocumentedError::InvalidDemandIdNotFound)
/// - [`InvalidInstanceTypeNotMatch`](super::DocumentedError::InvalidInstanceTypeNotMatch)
pub type DescribeDemandsError = super::DocumentedError;
