// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartPairDrill`, from `ebs/StartPairDrill.md`.

use alicloud_runtime::codegen::*;

/// Starts a drill, which clones the latest recovery point of the secondary disk while copying goes
/// on.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::StartPairDrillRequest::new()
///     .pair_id("...");
/// let reply = client.start_pair_drill(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartPairDrillRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the pair that the call is about.
    pub pair_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl StartPairDrillRequest {
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
    /// Sets `PairId`, which is required.
    pub fn pair_id(mut self, value: impl Into<String>) -> Self {
        self.pair_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    StartPairDrillRequest {
        "RegionId" => region_id: query,
        "PairId" => pair_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for StartPairDrillRequest {
    type Response = StartPairDrillResponse;
    type Error = StartPairDrillError;
    const INFO: OperationInfo = super::operation("StartPairDrill")
        .required(&["RegionId", "PairId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [StartPairDrillError] = &[
        StartPairDrillError::InvalidParameter,
        StartPairDrillError::InvalidParameterConflict,
        StartPairDrillError::InvalidParameterFormat,
        StartPairDrillError::MissingParameter,
        StartPairDrillError::Forbidden,
        StartPairDrillError::ForbiddenAction,
        StartPairDrillError::InvalidAccountStatusNotEnoughBalance,
        StartPairDrillError::LastTokenProcessing,
        StartPairDrillError::NoPermissionSlr,
        StartPairDrillError::OperationDenied,
        StartPairDrillError::OperationDeniedRecoverPointNotFound,
        StartPairDrillError::OperationDeniedStartDrillShouldOnDestRegion,
        StartPairDrillError::InvalidApiNotFound,
        StartPairDrillError::NoSuchResource,
        StartPairDrillError::InternalError,
        StartPairDrillError::RequestTimeout,
    ];
}

/// Response to [`StartPairDrillRequest`].
#[non_exhaustive]
pub struct StartPairDrillResponse {
    /// Rehearsal of a failover that is meant. Example: `drill-xxx`.
    pub drill_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C123F94F-4E38-19AE-942A-A8D6F44F****`.
    pub request_id: Option<String>,
}

response! {
    StartPairDrillResponse {
        "DrillId" => drill_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`StartPairDrillRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedRecoverPointNotFound`](super::DocumentedError::OperationDeniedRecoverPointNotFound)
/// - [`OperationDeniedStartDrillShouldOnDestRegion`](super::DocumentedError::OperationDeniedStartDrillShouldOnDestRegion)
/// - [`InvalidApiNotFound`](super::DocumentedError::InvalidApiNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type StartPairDrillError = super::DocumentedError;
