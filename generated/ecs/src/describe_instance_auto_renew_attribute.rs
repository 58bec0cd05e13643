// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceAutoRenewAttribute`, from `ecs/DescribeInstanceAutoRenewAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RenewalStatus};

/// Reports how the subscriptions of instances are set to be renewed. Pay-as-you-go instances cause
/// an error.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeInstanceAutoRenewAttributeRequest::new()
///     .region_id("cn-hangzhou")
///     .renewal_status("AutoRenewal");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_auto_renew_attribute(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only these subscription instances; IDs separated by commas.
    /// Items: at most 100. Example: `i-bp18x3z4hc7bixhx****,i-bp1g6zv0ce8oghu7****`.
    pub instance_id: Option<String>,
    /// Keeps only instances with this renewal setting. Example: `AutoRenewal`.
    pub renewal_status: Option<Open<RenewalStatus>>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<String>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl DescribeInstanceAutoRenewAttributeRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RenewalStatus`.
    pub fn renewal_status(mut self, value: impl Into<Open<RenewalStatus>>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceAutoRenewAttributeRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "RenewalStatus" => renewal_status: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for DescribeInstanceAutoRenewAttributeRequest {
    type Response = DescribeInstanceAutoRenewAttributeResponse;
    type Error = DescribeInstanceAutoRenewAttributeError;
    const INFO: OperationInfo = super::operation("DescribeInstanceAutoRenewAttribute")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstanceAutoRenewAttributeError] = &[
        DescribeInstanceAutoRenewAttributeError::MissingParameterInstanceId,
        DescribeInstanceAutoRenewAttributeError::InvalidParameterToManyInstanceIds,
        DescribeInstanceAutoRenewAttributeError::InvalidParameterInvalidInstanceId,
        DescribeInstanceAutoRenewAttributeError::IncorrectInstanceStatus,
        DescribeInstanceAutoRenewAttributeError::ChargeTypeViolation,
        DescribeInstanceAutoRenewAttributeError::InvalidParameterRenewalStatus,
        DescribeInstanceAutoRenewAttributeError::InvalidParameterRenewalStatusInstanceId,
        DescribeInstanceAutoRenewAttributeError::Throttling,
        DescribeInstanceAutoRenewAttributeError::InvalidParameterPageSize,
        DescribeInstanceAutoRenewAttributeError::InvalidParameterPageNumber,
    ];
}

impl Paginated for DescribeInstanceAutoRenewAttributeRequest {
    type Item = InstanceRenewAttribute;
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
        Some(&mut response.instance_renew_attributes)
    }
}

/// Response to [`DescribeInstanceAutoRenewAttributeRequest`].
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeResponse {
    /// Renewal settings, one entry for each instance.
    pub instance_renew_attributes: Vec<InstanceRenewAttribute>,
    /// Which part of the list the response holds, for lists that come page by page.
    /// Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `6`.
    pub total_count: Option<i32>,
}

response! {
    DescribeInstanceAutoRenewAttributeResponse {
        "InstanceRenewAttributes" => instance_renew_attributes: list("InstanceRenewAttribute"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Renewal settings, one entry for each instance.
#[non_exhaustive]
pub struct InstanceRenewAttribute {
    /// Whether the subscription renews itself when it runs out. Example: `false`.
    pub auto_renew_enabled: Option<bool>,
    /// How long each automatic renewal lasts, counted in `PeriodUnit`. Example: `1`.
    pub duration: Option<i32>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp18x3z4hc7bixhx****`.
    pub instance_id: Option<String>,
    /// Unit that the period is counted in. Example: `week`.
    pub period_unit: Option<String>,
    /// Whether the subscription renews itself, waits for renewal by hand, or ends for good. Takes
    /// precedence over `AutoRenew`. Example: `Normal`.
    pub renewal_status: Option<Open<RenewalStatus>>,
}

response! {
    InstanceRenewAttribute {
        "AutoRenewEnabled" => auto_renew_enabled: value,
        "Duration" => duration: value,
        "InstanceId" => instance_id: value,
        "PeriodUnit" => period_unit: value,
        "RenewalStatus" => renewal_status: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceAutoRenewAttributeRequest`] names.
///
/// - [`MissingParameterInstanceId`](super::DocumentedError::MissingParameterInstanceId)
/// - [`InvalidParameterToManyInstanceIds`](super::DocumentedError::InvalidParameterToManyInstanceIds)
/// - [`InvalidParameterInvalidInstanceId`](super::DocumentedError::InvalidParameterInvalidInstanceId)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`InvalidParameterRenewalStatus`](super::DocumentedError::InvalidParameterRenewalStatus)
/// - [`InvalidParameterRenewalStatusInstanceId`](super::DocumentedError::InvalidParameterRenewalStatusInstanceId)
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`InvalidParameterPageSize`](super::DocumentedError::InvalidParameterPageSize)
/// - [`InvalidParameterPageNumber`](super::DocumentedError::InvalidParameterPageNumber)
pub type DescribeInstanceAutoRenewAttributeError = super::DocumentedError;
