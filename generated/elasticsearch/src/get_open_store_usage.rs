// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOpenStoreUsage`, from `elasticsearch/GetOpenStoreUsage.md`.

use alicloud_runtime::codegen::*;

/// Shows capacity and usage of the OpenStore storage of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::GetOpenStoreUsageRequest::new()
///     .instance_id("...");
/// let reply = client.get_open_store_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOpenStoreUsageRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetOpenStoreUsageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetOpenStoreUsageRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for GetOpenStoreUsageRequest {
    type Response = GetOpenStoreUsageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetOpenStoreUsage")
        .roa("GET", "/openapi/instances/{InstanceId}/openstore/usage")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`GetOpenStoreUsageRequest`].
#[non_exhaustive]
pub struct GetOpenStoreUsageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E1DE2491-804F-4C86-BAB4-548DD70B****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<OpenStoreUsageResult>,
}

response! {
    GetOpenStoreUsageResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct OpenStoreUsageResult {
    /// How much of the last day has been used. Example: `184320`.
    pub last_day_usage: Option<i64>,
    /// How much of the current has been used. Example: `204800`.
    pub current_usage: Option<i64>,
}

response! {
    OpenStoreUsageResult {
        "lastDayUsage" => last_day_usage: value,
        "currentUsage" => current_usage: value,
    }
}
