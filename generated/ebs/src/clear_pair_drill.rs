// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ClearPairDrill`, from `ebs/ClearPairDrill.md`.

use alicloud_runtime::codegen::*;

/// Cleans a drill of a replication pair up and tries to delete the disk made for it.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::ClearPairDrillRequest::new()
///     .pair_id("...")
///     .drill_id("...");
/// let reply = client.clear_pair_drill(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ClearPairDrillRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the pair that the call is about.
    pub pair_id: Option<String>,
    /// **Required.** Rehearsal of a failover that is meant.
    pub drill_id: Option<String>,
}

impl ClearPairDrillRequest {
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
    /// Sets `DrillId`, which is required.
    pub fn drill_id(mut self, value: impl Into<String>) -> Self {
        self.drill_id = Some(value.into());
        self
    }
}

request! {
    ClearPairDrillRequest {
        "RegionId" => region_id: query,
        "PairId" => pair_id: query,
        "DrillId" => drill_id: query,
    }
}

impl Operation for ClearPairDrillRequest {
    type Response = ClearPairDrillResponse;
    type Error = ClearPairDrillError;
    const INFO: OperationInfo = super::operation("ClearPairDrill")
        .required(&["RegionId", "PairId", "DrillId"])
        .region("RegionId");
    const ERRORS: &'static [ClearPairDrillError] = &[
        ClearPairDrillError::InvalidParameter,
        ClearPairDrillError::InvalidParameterConflict,
        ClearPairDrillError::InvalidParameterFormat,
        ClearPairDrillError::MissingParameter,
        ClearPairDrillError::Forbidden,
        ClearPairDrillError::ForbiddenAction,
        ClearPairDrillError::InvalidAccountStatusNotEnoughBalance,
        ClearPairDrillError::LastTokenProcessing,
        ClearPairDrillError::NoPermissionSlr,
        ClearPairDrillError::OperationDenied,
        ClearPairDrillError::InvalidApiNotFound,
        ClearPairDrillError::NoSuchResource,
        ClearPairDrillError::InternalError,
        ClearPairDrillError::RequestTimeout,
    ];
}

/// Response to [`ClearPairDrillRequest`].
pub type ClearPairDrillResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ClearPairDrillRequest`] names.
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
/// - [`InvalidApiNotFound`](super::DocumentedError::InvalidApiNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type ClearPairDrillError = super::DocumentedError;
