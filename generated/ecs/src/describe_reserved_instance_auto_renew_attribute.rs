// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeReservedInstanceAutoRenewAttribute`, from `ecs/DescribeReservedInstanceAutoRenewAttribute.md`.

use alicloud_runtime::codegen::*;

/// Shows whether reserved instances renew automatically and for what period.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeReservedInstanceAutoRenewAttributeRequest::new();
/// let reply = client.describe_reserved_instance_auto_renew_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeReservedInstanceAutoRenewAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the reserved instance, a discount contract that covers pay-as-you-go instances.
    /// Items: at most 100.
    pub reserved_instance_id: Vec<String>,
}

impl DescribeReservedInstanceAutoRenewAttributeRequest {
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
    /// Sets `ReservedInstanceId`.
    pub fn reserved_instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reserved_instance_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeReservedInstanceAutoRenewAttributeRequest {
        "RegionId" => region_id: query,
        "ReservedInstanceId" => reserved_instance_id: query,
    }
}

impl Operation for DescribeReservedInstanceAutoRenewAttributeRequest {
    type Response = DescribeReservedInstanceAutoRenewAttributeResponse;
    type Error = DescribeReservedInstanceAutoRenewAttributeError;
    const INFO: OperationInfo = super::operation(
            "DescribeReservedInstanceAutoRenewAttribute",
        )
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeReservedInstanceAutoRenewAttributeError] = &[
        DescribeReservedInstanceAutoRenewAttributeError::ChargeTypeViolation,
        DescribeReservedInstanceAutoRenewAttributeError::MissingParamterInstanceId,
        DescribeReservedInstanceAutoRenewAttributeError::InvalidParameterToManyInstanceIds,
        DescribeReservedInstanceAutoRenewAttributeError::InvalidParameter2,
    ];
}

/// Response to [`DescribeReservedInstanceAutoRenewAttributeRequest`].
#[non_exhaustive]
pub struct DescribeReservedInstanceAutoRenewAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE7****`.
    pub request_id: Option<String>,
    /// The reserved instance renew attributes that were found or are concerned, one entry each.
    pub reserved_instance_renew_attributes: Vec<ReservedInstanceRenewAttribute>,
}

response! {
    DescribeReservedInstanceAutoRenewAttributeResponse {
        "RequestId" => request_id: value,
        "ReservedInstanceRenewAttributes" => reserved_instance_renew_attributes: list("ReservedInstanceRenewAttribute"),
    }
}

/// The reserved instance renew attributes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ReservedInstanceRenewAttribute {
    /// Unit that the period is counted in. Example: `Month`.
    pub period_unit: Option<String>,
    /// How long each automatic renewal lasts, counted in `PeriodUnit`. Example: `1`.
    pub duration: Option<i32>,
    /// ID of the reserved instance, a discount contract that covers pay-as-you-go instances.
    /// Example: `ecsri-ajdfaj****`.
    pub reserved_instance_id: Option<String>,
    /// Whether the subscription renews itself, waits for renewal by hand, or ends for good. Takes
    /// precedence over `AutoRenew`. Example: `AutoRenewal`.
    pub renewal_status: Option<String>,
}

response! {
    ReservedInstanceRenewAttribute {
        "PeriodUnit" => period_unit: value,
        "Duration" => duration: value,
        "ReservedInstanceId" => reserved_instance_id: value,
        "RenewalStatus" => renewal_status: value,
    }
}

/// Errors that the documentation of [`DescribeReservedInstanceAutoRenewAttributeRequest`] names.
///
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`MissingParamterInstanceId`](super::DocumentedError::MissingParamterInstanceId)
/// - [`InvalidParameterToManyInstanceIds`](super::DocumentedError::InvalidParameterToManyInstanceIds)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 403
pub type DescribeReservedInstanceAutoRenewAttributeError = super::DocumentedError;
