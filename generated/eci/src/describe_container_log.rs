// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerLog`, from `eci/DescribeContainerLog.md`.

use alicloud_runtime::codegen::*;

/// Returns the log of one container in a container group.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DescribeContainerLogRequest::new()
///     .region_id("cn-hangzhou")
///     .container_group_id("eci-uf6fonnghi50v6nq****")
///     .container_name("nginx");
/// let reply = client.describe_container_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerLogRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Elastic container instance, which runs like a pod.
    /// Example: `eci-uf6fonnghi50v6nq****`.
    pub container_group_id: Option<String>,
    /// **Required.** Name that the container goes by. Example: `nginx`.
    pub container_name: Option<String>,
    /// Beginning of the period to look at. Example: `2018-08-02T15:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// How many of the last lines to return. Example: `500`.
    pub tail: Option<i32>,
    /// Time that is set or recorded for this: last. Example: `false`.
    pub last_time: Option<bool>,
    /// How many seconds this is: since. Example: `10`.
    pub since_seconds: Option<i32>,
    /// How many bytes this is: limit. Example: `123798`.
    pub limit_bytes: Option<i64>,
    /// Whether this holds: timestamps. Example: `false`.
    pub timestamps: Option<bool>,
}

impl DescribeContainerLogRequest {
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
    /// Sets `ContainerGroupId`, which is required.
    pub fn container_group_id(mut self, value: impl Into<String>) -> Self {
        self.container_group_id = Some(value.into());
        self
    }
    /// Sets `ContainerName`, which is required.
    pub fn container_name(mut self, value: impl Into<String>) -> Self {
        self.container_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `Tail`.
    #[inline]
    pub fn tail(mut self, value: i32) -> Self {
        self.tail = Some(value);
        self
    }
    /// Sets `LastTime`.
    #[inline]
    pub fn last_time(mut self, value: bool) -> Self {
        self.last_time = Some(value);
        self
    }
    /// Sets `SinceSeconds`.
    #[inline]
    pub fn since_seconds(mut self, value: i32) -> Self {
        self.since_seconds = Some(value);
        self
    }
    /// Sets `LimitBytes`.
    #[inline]
    pub fn limit_bytes(mut self, value: i64) -> Self {
        self.limit_bytes = Some(value);
        self
    }
    /// Sets `Timestamps`.
    #[inline]
    pub fn timestamps(mut self, value: bool) -> Self {
        self.timestamps = Some(value);
        self
    }
}

request! {
    DescribeContainerLogRequest {
        "RegionId" => region_id: query,
        "ContainerGroupId" => container_group_id: query,
        "ContainerName" => container_name: query,
        "StartTime" => start_time: query,
        "Tail" => tail: query,
        "LastTime" => last_time: query,
        "SinceSeconds" => since_seconds: query,
        "LimitBytes" => limit_bytes: query,
        "Timestamps" => timestamps: query,
    }
}

impl Operation for DescribeContainerLogRequest {
    type Response = DescribeContainerLogResponse;
    type Error = DescribeContainerLogError;
    const INFO: OperationInfo = super::operation("DescribeContainerLog")
        .required(&["RegionId", "ContainerGroupId", "ContainerName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeContainerLogError] = &[
        DescribeContainerLogError::ForbiddenUnauthorized,
        DescribeContainerLogError::RequestTimeout,
    ];
}

/// Response to [`DescribeContainerLogRequest`].
#[non_exhaustive]
pub struct DescribeContainerLogResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CA850ADA-****-4AC8-****-5B5990EAB7D0`.
    pub request_id: Option<String>,
    /// Name that the container goes by. Example: `nginx`.
    pub container_name: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
}

response! {
    DescribeContainerLogResponse {
        "RequestId" => request_id: value,
        "ContainerName" => container_name: value,
        "Content" => content: value,
    }
}

/// Errors that the documentation of [`DescribeContainerLogRequest`] names.
///
/// - [`ForbiddenUnauthorized`](super::DocumentedError::ForbiddenUnauthorized)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribeContainerLogError = super::DocumentedError;
