// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartInstances`, from `ecs/StartInstances.md`.

use alicloud_runtime::codegen::*;

/// Starts several stopped instances; a mode tells whether one failure stops the whole batch.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::StartInstancesRequest::new()
///     .instance_id(["i-bp67acfmxazb4p****"])
///     .region_id("cn-hangzhou");
/// let reply = client.start_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartInstancesRequest {
    /// **Required.** Instances to start. Items: at most 100. Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Whether the instances are started all together or each on its own account.
    /// Default: `AllTogether`. Example: `AllTogether`.
    pub batch_optimization: Option<Open<BatchOptimization>>,
}

impl StartInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `BatchOptimization`.
    pub fn batch_optimization(
        mut self,
        value: impl Into<Open<BatchOptimization>>,
    ) -> Self {
        self.batch_optimization = Some(value.into());
        self
    }
}

request! {
    StartInstancesRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "DryRun" => dry_run: query,
        "BatchOptimization" => batch_optimization: query,
    }
}

impl Operation for StartInstancesRequest {
    type Response = StartInstancesResponse;
    type Error = StartInstancesError;
    const INFO: OperationInfo = super::operation("StartInstances")
        .required(&["InstanceId", "RegionId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [StartInstancesError] = &[
        StartInstancesError::InvalidInstanceIdNotFound3,
        StartInstancesError::IncorrectInstanceStatus,
        StartInstancesError::OperationDeniedNoStock,
        StartInstancesError::OperationDeniedSpotPriceLowerThanPublicPrice,
        StartInstancesError::InternalError,
        StartInstancesError::InsufficientBalance,
        StartInstancesError::InstanceNotReady,
    ];
}

/// What [`StartInstancesRequest`] is answered with.
#[non_exhaustive]
pub struct StartInstancesResponse {
    /// Outcome for each instance: state before, state after and error.
    pub instance_responses: Vec<InstanceResponse>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    StartInstancesResponse {
        "InstanceResponses" => instance_responses: list("InstanceResponse"),
        "RequestId" => request_id: value,
    }
}

/// Outcome for each instance: state before, state after and error.
#[non_exhaustive]
pub struct InstanceResponse {
    /// Outcome for this instance: 200 on success, an error code otherwise. Example: `200`.
    pub code: Option<String>,
    /// State of the instance after the call. Example: `Starting`.
    pub current_status: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Outcome for this instance in words. Example: `success`.
    pub message: Option<String>,
    /// State of the instance before the call. Example: `Stopped`.
    pub previous_status: Option<String>,
}

response! {
    InstanceResponse {
        "Code" => code: value,
        "CurrentStatus" => current_status: value,
        "InstanceId" => instance_id: value,
        "Message" => message: value,
        "PreviousStatus" => previous_status: value,
    }
}

values! {
    /// Whether the instances are started all together or each on its own account.
    pub enum BatchOptimization {
        /// All or nothing: if one instance does not pass the check, none starts and the call fails.
        AllTogether = "AllTogether",
        /// Each instance starts on its own; the response tells how each one fared.
        SuccessFirst = "SuccessFirst",
    }
}

/// Errors that the documentation of [`StartInstancesRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`OperationDeniedSpotPriceLowerThanPublicPrice`](super::DocumentedError::OperationDeniedSpotPriceLowerThanPublicPrice)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`InstanceNotReady`](super::DocumentedError::InstanceNotReady)
pub type StartInstancesError = super::DocumentedError;
