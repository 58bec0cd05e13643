// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDedicatedHostAutoRenew`, from `ecs/DescribeDedicatedHostAutoRenew.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PeriodUnit, RenewalStatus};

/// Reports how the subscriptions of dedicated hosts are set to be renewed.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeDedicatedHostAutoRenewRequest::new()
///     .dedicated_host_ids("dh-bp165p6xk2tlw61e****,dh-bp1f9vxmno****")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_dedicated_host_auto_renew(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDedicatedHostAutoRenewRequest {
    /// **Required.** IDs of the dedicated hosts that the call is about.
    /// Example: `dh-bp165p6xk2tlw61e****,dh-bp1f9vxmno****`.
    pub dedicated_host_ids: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDedicatedHostAutoRenewRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DedicatedHostIds`, which is required.
    pub fn dedicated_host_ids(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_ids = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDedicatedHostAutoRenewRequest {
        "DedicatedHostIds" => dedicated_host_ids: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDedicatedHostAutoRenewRequest {
    type Response = DescribeDedicatedHostAutoRenewResponse;
    type Error = DescribeDedicatedHostAutoRenewError;
    const INFO: OperationInfo = super::operation("DescribeDedicatedHostAutoRenew")
        .required(&["DedicatedHostIds", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDedicatedHostAutoRenewError] = &[
        DescribeDedicatedHostAutoRenewError::MissingParameterDedicatedHostId,
        DescribeDedicatedHostAutoRenewError::InvalidParameterToManyDedicatedHostIds,
        DescribeDedicatedHostAutoRenewError::InvalidParameterInvalidDedicatedHostId,
        DescribeDedicatedHostAutoRenewError::IncorrectDedicatedHostStatus,
        DescribeDedicatedHostAutoRenewError::ChargeTypeViolation,
        DescribeDedicatedHostAutoRenewError::MissingParamterInstanceId,
    ];
}

/// Response to [`DescribeDedicatedHostAutoRenewRequest`].
#[non_exhaustive]
pub struct DescribeDedicatedHostAutoRenewResponse {
    /// Renewal settings, one entry for each dedicated host.
    pub dedicated_host_renew_attributes: Vec<DedicatedHostRenewAttribute>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    DescribeDedicatedHostAutoRenewResponse {
        "DedicatedHostRenewAttributes" => dedicated_host_renew_attributes: list("DedicatedHostRenewAttribute"),
        "RequestId" => request_id: value,
    }
}

/// Renewal settings, one entry for each dedicated host.
#[non_exhaustive]
pub struct DedicatedHostRenewAttribute {
    /// Whether the subscription renews itself when it runs out. Example: `true`.
    pub auto_renew_enabled: Option<bool>,
    /// ID of a dedicated host, as [`AllocateDedicatedHosts`](super::Client::allocate_dedicated_hosts)
    /// or [`DescribeDedicatedHosts`](super::Client::describe_dedicated_hosts) returned it.
    /// Example: `dh-bp165p6xk2tlw61e****`.
    pub dedicated_host_id: Option<String>,
    /// How long each automatic renewal lasts, counted in `PeriodUnit`. Example: `0`.
    pub duration: Option<i32>,
    /// Unit that the period is counted in. Here: `Month`, `Week`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Whether the subscription renews itself, waits for renewal by hand, or ends for good. Takes
    /// precedence over `AutoRenew`. Example: `Normal`.
    pub renewal_status: Option<Open<RenewalStatus>>,
    /// Whether the dedicated host is renewed along with an instance on it that would outlast it.
    /// Example: `StopRenewWithEcs`.
    pub auto_renew_with_ecs: Option<String>,
}

response! {
    DedicatedHostRenewAttribute {
        "AutoRenewEnabled" => auto_renew_enabled: value,
        "DedicatedHostId" => dedicated_host_id: value,
        "Duration" => duration: value,
        "PeriodUnit" => period_unit: value,
        "RenewalStatus" => renewal_status: value,
        "AutoRenewWithEcs" => auto_renew_with_ecs: value,
    }
}

/// Errors that the documentation of [`DescribeDedicatedHostAutoRenewRequest`] names.
///
/// - [`MissingParameterDedicatedHostId`](super::DocumentedError::MissingParameterDedicatedHostId)
/// - [`InvalidParameterToManyDedicatedHostIds`](super::DocumentedError::InvalidParameterToManyDedicatedHostIds)
/// - [`InvalidParameterInvalidDedicatedHostId`](super::DocumentedError::InvalidParameterInvalidDedicatedHostId)
/// - [`IncorrectDedicatedHostStatus`](super::DocumentedError::IncorrectDedicatedHostStatus), here with HTTP status 403
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`MissingParamterInstanceId`](super::DocumentedError::MissingParamterInstanceId)
pub type DescribeDedicatedHostAutoRenewError = super::DocumentedError;
