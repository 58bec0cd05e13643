// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTrailStatus`, from `actiontrail/GetTrailStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether a trail is logging, with times and errors of its latest deliveries.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::GetTrailStatusRequest::new()
///     .name("trail-test");
/// let reply = client.get_trail_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTrailStatusRequest {
    /// **Required.** Name that people know the item by. Example: `trail-test`.
    pub name: Option<String>,
    /// Whether the trail covers all members of the resource directory. Example: `false`.
    pub is_organization_trail: Option<bool>,
}

impl GetTrailStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `IsOrganizationTrail`.
    #[inline]
    pub fn is_organization_trail(mut self, value: bool) -> Self {
        self.is_organization_trail = Some(value);
        self
    }
}

request! {
    GetTrailStatusRequest {
        "Name" => name: query,
        "IsOrganizationTrail" => is_organization_trail: query,
    }
}

impl Operation for GetTrailStatusRequest {
    type Response = GetTrailStatusResponse;
    type Error = GetTrailStatusError;
    const INFO: OperationInfo = super::operation("GetTrailStatus")
        .required(&["Name"])
        .read_only();
    const ERRORS: &'static [GetTrailStatusError] = &[
        GetTrailStatusError::TrailNotFoundException,
    ];
}

/// Response to [`GetTrailStatusRequest`].
#[non_exhaustive]
pub struct GetTrailStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8067369B-B923-4D26-85BC-61BF33922505`.
    pub request_id: Option<String>,
    /// Time that is set or recorded for this: start logging. Example: `2021-02-24T09:19:44Z`.
    pub start_logging_time: Option<Timestamp>,
    /// Last error in writing to OSS. Example: `text`.
    pub latest_delivery_error: Option<String>,
    /// Time that is set or recorded for this: stop logging. Example: `2021-02-25T09:19:44Z`.
    pub stop_logging_time: Option<Timestamp>,
    /// Whether the trail is recording. Example: `true`.
    pub is_logging: Option<bool>,
    /// Time that is set or recorded for this: latest delivery. Example: `2021-02-26T09:19:44Z`.
    pub latest_delivery_time: Option<Timestamp>,
    /// Last error in writing to Log Service. Example: `text`.
    pub latest_delivery_log_service_error: Option<String>,
    /// Time that is set or recorded for this: latest delivery log service.
    /// Example: `2021-02-26T09:19:44Z`.
    pub latest_delivery_log_service_time: Option<Timestamp>,
    /// State that the OSS bucket is in. Example: `true`.
    pub oss_bucket_status: Option<bool>,
    /// State that the sls log store is in. Example: `true`.
    pub sls_log_store_status: Option<bool>,
}

response! {
    GetTrailStatusResponse {
        "RequestId" => request_id: value,
        "StartLoggingTime" => start_logging_time: value,
        "LatestDeliveryError" => latest_delivery_error: value,
        "StopLoggingTime" => stop_logging_time: value,
        "IsLogging" => is_logging: value,
        "LatestDeliveryTime" => latest_delivery_time: value,
        "LatestDeliveryLogServiceError" => latest_delivery_log_service_error: value,
        "LatestDeliveryLogServiceTime" => latest_delivery_log_service_time: value,
        "OssBucketStatus" => oss_bucket_status: value,
        "SlsLogStoreStatus" => sls_log_store_status: value,
    }
}

/// Errors that the documentation of [`GetTrailStatusRequest`] names.
///
/// - [`TrailNotFoundException`](super::DocumentedError::TrailNotFoundException)
pub type GetTrailStatusError = super::DocumentedError;
