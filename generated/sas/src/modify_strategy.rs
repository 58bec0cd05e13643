// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyStrategy`, from `sas/ModifyStrategy.md`.

use alicloud_runtime::codegen::*;

/// Creates or changes a baseline check policy.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyStrategyRequest::new()
///     .cycle_days("...")
///     .name("...")
///     .risk_sub_type_name("...")
///     .custom_type("...")
///     .target_type("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.modify_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyStrategyRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** The cycle days that are concerned.
    pub cycle_days: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// When the cycle began or is to begin.
    pub cycle_start_time: Option<String>,
    /// **Required.** Name that the risk sub type goes by.
    pub risk_sub_type_name: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// The risk custom params that are concerned.
    pub risk_custom_params: Option<String>,
    /// **Required.** Which kind of custom it is or is to be.
    pub custom_type: Option<String>,
    /// **Required.** Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl ModifyStrategyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `CycleDays`, which is required.
    pub fn cycle_days(mut self, value: impl Into<String>) -> Self {
        self.cycle_days = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CycleStartTime`.
    pub fn cycle_start_time(mut self, value: impl Into<String>) -> Self {
        self.cycle_start_time = Some(value.into());
        self
    }
    /// Sets `RiskSubTypeName`, which is required.
    pub fn risk_sub_type_name(mut self, value: impl Into<String>) -> Self {
        self.risk_sub_type_name = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `RiskCustomParams`.
    pub fn risk_custom_params(mut self, value: impl Into<String>) -> Self {
        self.risk_custom_params = Some(value.into());
        self
    }
    /// Sets `CustomType`, which is required.
    pub fn custom_type(mut self, value: impl Into<String>) -> Self {
        self.custom_type = Some(value.into());
        self
    }
    /// Sets `TargetType`, which is required.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    ModifyStrategyRequest {
        "SourceIp" => source_ip: query,
        "CycleDays" => cycle_days: query,
        "Name" => name: query,
        "CycleStartTime" => cycle_start_time: query,
        "RiskSubTypeName" => risk_sub_type_name: query,
        "Id" => id: query,
        "RiskCustomParams" => risk_custom_params: query,
        "CustomType" => custom_type: query,
        "TargetType" => target_type: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for ModifyStrategyRequest {
    type Response = ModifyStrategyResponse;
    type Error = ModifyStrategyError;
    const INFO: OperationInfo = super::operation("ModifyStrategy")
        .required(
            &[
                "CycleDays",
                "Name",
                "RiskSubTypeName",
                "CustomType",
                "TargetType",
                "StartTime",
                "EndTime",
            ],
        )
        .success_flag("Success");
    const ERRORS: &'static [ModifyStrategyError] = &[
        ModifyStrategyError::NoPermission,
        ModifyStrategyError::ServerError,
    ];
}

/// Response to [`ModifyStrategyRequest`].
#[non_exhaustive]
pub struct ModifyStrategyResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8EFA2BD9-00CD-5D69-B6B0-4EE83EAF072E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub result: Option<StrategyResult>,
}

response! {
    ModifyStrategyResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Result" => result: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct StrategyResult {
    /// ID of the strategy that the item belongs to or stands for. Example: `8164239`.
    pub strategy_id: Option<i32>,
}

response! {
    StrategyResult {
        "StrategyId" => strategy_id: value,
    }
}

/// Errors that the documentation of [`ModifyStrategyRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyStrategyError = super::DocumentedError;
