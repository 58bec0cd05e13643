// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InitializeAutoShowListTask`, from `live/InitializeAutoShowListTask.md`.

use alicloud_runtime::codegen::*;

/// Creates a timed task that starts and stops a playlist automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::InitializeAutoShowListTaskRequest::new()
///     .start_time(1)
///     .end_time(1)
///     .caster_config("...")
///     .domain_name("...");
/// let reply = client.initialize_auto_show_list_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InitializeAutoShowListTaskRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the resources to work on or to narrow the list down to.
    pub resource_ids: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
    /// **Required.** Settings of the caster, and what it works with.
    pub caster_config: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Web address under which the call back is found.
    pub call_back_url: Option<String>,
}

impl InitializeAutoShowListTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceIds`.
    pub fn resource_ids(mut self, value: impl Into<String>) -> Self {
        self.resource_ids = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `CasterConfig`, which is required.
    pub fn caster_config(mut self, value: impl Into<String>) -> Self {
        self.caster_config = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `CallBackUrl`.
    pub fn call_back_url(mut self, value: impl Into<String>) -> Self {
        self.call_back_url = Some(value.into());
        self
    }
}

request! {
    InitializeAutoShowListTaskRequest {
        "RegionId" => region_id: query,
        "ResourceIds" => resource_ids: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "CasterConfig" => caster_config: query,
        "DomainName" => domain_name: query,
        "CallBackUrl" => call_back_url: query,
    }
}

impl Operation for InitializeAutoShowListTaskRequest {
    type Response = InitializeAutoShowListTaskResponse;
    type Error = InitializeAutoShowListTaskError;
    const INFO: OperationInfo = super::operation("InitializeAutoShowListTask")
        .required(&["StartTime", "EndTime", "CasterConfig", "DomainName"])
        .region("RegionId");
    const ERRORS: &'static [InitializeAutoShowListTaskError] = &[
        InitializeAutoShowListTaskError::InvalidParameterPurchaseTime,
        InitializeAutoShowListTaskError::InvalidParameterExpireTime,
        InitializeAutoShowListTaskError::MissingParameter,
        InitializeAutoShowListTaskError::InvalidChargeTypeMalformed,
        InitializeAutoShowListTaskError::InvalidChargeTypePostSupport,
        InitializeAutoShowListTaskError::InvalidCasterTemplateMalformed,
        InitializeAutoShowListTaskError::InvalidParameterMalformed,
        InitializeAutoShowListTaskError::InvalidParameterChargeType,
        InitializeAutoShowListTaskError::InvalidPeriodMalformed,
        InitializeAutoShowListTaskError::InvalidClientTokenMalformed,
        InitializeAutoShowListTaskError::IncorrectCasterStatus,
        InitializeAutoShowListTaskError::InvalidCasterIdMalformed,
        InitializeAutoShowListTaskError::InvalidUserIdMalformed,
        InitializeAutoShowListTaskError::IncorrectCasterStatusEnableChannel,
        InitializeAutoShowListTaskError::InvalidParameterStartTime,
        InitializeAutoShowListTaskError::CasterNumberExceed,
        InitializeAutoShowListTaskError::IllegalOperation,
        InitializeAutoShowListTaskError::InvalidParameterNormType,
        InitializeAutoShowListTaskError::InvalidConfigurationNotFound,
        InitializeAutoShowListTaskError::InvalidCasterNotFound,
        InitializeAutoShowListTaskError::InvalidDomainNameNotFound,
        InitializeAutoShowListTaskError::CreateCasterTimeout,
        InitializeAutoShowListTaskError::InternalError2,
    ];
}

/// Response to [`InitializeAutoShowListTaskRequest`].
#[non_exhaustive]
pub struct InitializeAutoShowListTaskResponse {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `b4810848-bcf9-4aef-bd4a-e6bba2d9****`.
    pub caster_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// Items of the kind stream that were found or are concerned.
    pub stream_list: Option<String>,
}

response! {
    InitializeAutoShowListTaskResponse {
        "CasterId" => caster_id: value,
        "RequestId" => request_id: value,
        "StreamList" => stream_list: value,
    }
}

/// Errors that the documentation of [`InitializeAutoShowListTaskRequest`] names.
///
/// - [`InvalidParameterPurchaseTime`](super::DocumentedError::InvalidParameterPurchaseTime)
/// - [`InvalidParameterExpireTime`](super::DocumentedError::InvalidParameterExpireTime)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidChargeTypeMalformed`](super::DocumentedError::InvalidChargeTypeMalformed)
/// - [`InvalidChargeTypePostSupport`](super::DocumentedError::InvalidChargeTypePostSupport)
/// - [`InvalidCasterTemplateMalformed`](super::DocumentedError::InvalidCasterTemplateMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidParameterChargeType`](super::DocumentedError::InvalidParameterChargeType)
/// - [`InvalidPeriodMalformed`](super::DocumentedError::InvalidPeriodMalformed)
/// - [`InvalidClientTokenMalformed`](super::DocumentedError::InvalidClientTokenMalformed)
/// - [`IncorrectCasterStatus`](super::DocumentedError::IncorrectCasterStatus)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`IncorrectCasterStatusEnableChannel`](super::DocumentedError::IncorrectCasterStatusEnableChannel)
/// - [`InvalidParameterStartTime`](super::DocumentedError::InvalidParameterStartTime)
/// - [`CasterNumberExceed`](super::DocumentedError::CasterNumberExceed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidParameterNormType`](super::DocumentedError::InvalidParameterNormType)
/// - [`InvalidConfigurationNotFound`](super::DocumentedError::InvalidConfigurationNotFound)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`CreateCasterTimeout`](super::DocumentedError::CreateCasterTimeout)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type InitializeAutoShowListTaskError = super::DocumentedError;
