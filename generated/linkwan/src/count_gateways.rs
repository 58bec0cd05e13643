// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CountGateways`, from `linkwan/CountGateways.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnlineState};

/// Counts the gateways of the account that match the filters.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::CountGatewaysRequest::new();
/// let reply = client.count_gateways(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CountGatewaysRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// State of the online, to narrow the list down to or to be put into.
    pub online_state: Option<Open<OnlineState>>,
    /// Keeps the gateways whose EUI contains these digits.
    pub fuzzy_gw_eui: Option<String>,
    /// City that the fuzzy lies in.
    pub fuzzy_city: Option<String>,
    /// Name that the fuzzy goes by.
    pub fuzzy_name: Option<String>,
    /// ID of the freq band plan group that the call is about.
    pub freq_band_plan_group_id: Option<i64>,
    /// Whether the is is switched on.
    pub is_enabled: Option<bool>,
}

impl CountGatewaysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
    }
    /// Sets `OnlineState`.
    pub fn online_state(mut self, value: impl Into<Open<OnlineState>>) -> Self {
        self.online_state = Some(value.into());
        self
    }
    /// Sets `FuzzyGwEui`.
    pub fn fuzzy_gw_eui(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_gw_eui = Some(value.into());
        self
    }
    /// Sets `FuzzyCity`.
    pub fn fuzzy_city(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_city = Some(value.into());
        self
    }
    /// Sets `FuzzyName`.
    pub fn fuzzy_name(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_name = Some(value.into());
        self
    }
    /// Sets `FreqBandPlanGroupId`.
    #[inline]
    pub fn freq_band_plan_group_id(mut self, value: i64) -> Self {
        self.freq_band_plan_group_id = Some(value);
        self
    }
    /// Sets `IsEnabled`.
    #[inline]
    pub fn is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
}

request! {
    CountGatewaysRequest {
        "IotInstanceId" => iot_instance_id: query,
        "OnlineState" => online_state: query,
        "FuzzyGwEui" => fuzzy_gw_eui: query,
        "FuzzyCity" => fuzzy_city: query,
        "FuzzyName" => fuzzy_name: query,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: query,
        "IsEnabled" => is_enabled: query,
    }
}

impl Operation for CountGatewaysRequest {
    type Response = CountGatewaysResponse;
    type Error = CountGatewaysError;
    const INFO: OperationInfo = super::operation("CountGateways")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [CountGatewaysError] = &[
        CountGatewaysError::ForbiddenByRam,
        CountGatewaysError::ForbiddenByRiskControl,
        CountGatewaysError::InternalError,
    ];
}

/// Response to [`CountGatewaysRequest`].
#[non_exhaustive]
pub struct CountGatewaysResponse {
    /// What the call returns besides its status. Example: `100`.
    pub data: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CountGatewaysResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CountGatewaysRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CountGatewaysError = super::DocumentedError;
