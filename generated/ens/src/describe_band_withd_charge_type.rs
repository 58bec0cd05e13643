// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBandWithdChargeType`, from `ens/DescribeBandWithdChargeType.md`.

use alicloud_runtime::codegen::*;

/// Returns by which method the account's bandwidth can be billed, with contract and cycle.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeBandWithdChargeTypeRequest::new();
/// let reply = client.describe_band_withd_charge_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBandWithdChargeTypeRequest {}

impl DescribeBandWithdChargeTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeBandWithdChargeTypeRequest {}
}

impl Operation for DescribeBandWithdChargeTypeRequest {
    type Response = DescribeBandWithdChargeTypeResponse;
    type Error = DescribeBandWithdChargeTypeError;
    const INFO: OperationInfo = super::operation("DescribeBandWithdChargeType")
        .read_only();
    const ERRORS: &'static [DescribeBandWithdChargeTypeError] = &[
        DescribeBandWithdChargeTypeError::MissingParameter,
        DescribeBandWithdChargeTypeError::InstanceIdNotFound2,
        DescribeBandWithdChargeTypeError::NoPermission,
        DescribeBandWithdChargeTypeError::CallInterface,
        DescribeBandWithdChargeTypeError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeBandWithdChargeTypeRequest`].
#[non_exhaustive]
pub struct DescribeBandWithdChargeTypeResponse {
    /// What is known about the band with type. Example: `text`.
    pub band_with_type_info: Option<String>,
    /// Which kind of charge contract it is or is to be. Example: `ChargeByGrade`.
    pub charge_contract_type: Option<String>,
    /// What is known about the charge cycle. Example: `{null}`.
    pub charge_cycle_info: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `791049FD-49CE-4667-BD6C-F23094DEDA7A`.
    pub request_id: Option<String>,
}

response! {
    DescribeBandWithdChargeTypeResponse {
        "BandWithTypeInfo" => band_with_type_info: value,
        "ChargeContractType" => charge_contract_type: value,
        "ChargeCycleInfo" => charge_cycle_info: value,
        "Code" => code: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeBandWithdChargeTypeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeBandWithdChargeTypeError = super::DocumentedError;
