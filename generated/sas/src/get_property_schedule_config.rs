// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPropertyScheduleConfig`, from `sas/GetPropertyScheduleConfig.md`.

use alicloud_runtime::codegen::*;

/// Reads the collection interval of a kind of asset fingerprint.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetPropertyScheduleConfigRequest::new();
/// let reply = client.get_property_schedule_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPropertyScheduleConfigRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl GetPropertyScheduleConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    GetPropertyScheduleConfigRequest {
        "Type" => type_: query,
        "Uuid" => uuid: query,
    }
}

impl Operation for GetPropertyScheduleConfigRequest {
    type Response = GetPropertyScheduleConfigResponse;
    type Error = GetPropertyScheduleConfigError;
    const INFO: OperationInfo = super::operation("GetPropertyScheduleConfig")
        .read_only();
    const ERRORS: &'static [GetPropertyScheduleConfigError] = &[
        GetPropertyScheduleConfigError::IllegalParam,
        GetPropertyScheduleConfigError::NoPermission,
        GetPropertyScheduleConfigError::ServerError,
    ];
}

/// Response to [`GetPropertyScheduleConfigRequest`].
#[non_exhaustive]
pub struct GetPropertyScheduleConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B37C9052-A73E-4707-A024-92477028****`.
    pub request_id: Option<String>,
    /// Settings of the property schedule, and what it works with.
    pub property_schedule_config: Option<PropertyScheduleConfig>,
}

response! {
    GetPropertyScheduleConfigResponse {
        "RequestId" => request_id: value,
        "PropertyScheduleConfig" => property_schedule_config: value,
    }
}

/// Settings of the property schedule, and what it works with.
#[non_exhaustive]
pub struct PropertyScheduleConfig {
    /// Time that is set or recorded for this: schedule. Example: `3`.
    pub schedule_time: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    /// Example: `scheduler_account_period`.
    pub type_: Option<String>,
    /// Time that is set or recorded for this: next schedule. Example: `1671630647018`.
    pub next_schedule_time: Option<i64>,
}

response! {
    PropertyScheduleConfig {
        "ScheduleTime" => schedule_time: value,
        "Type" => type_: value,
        "NextScheduleTime" => next_schedule_time: value,
    }
}

/// Errors that the documentation of [`GetPropertyScheduleConfigRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetPropertyScheduleConfigError = super::DocumentedError;
