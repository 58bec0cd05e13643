// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstancePatchStates`, from `oos/ListInstancePatchStates.md`.

use alicloud_runtime::codegen::*;

/// Returns per instance how many patches are missing, installed, or failed.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListInstancePatchStatesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_instance_patch_states(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstancePatchStatesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
}

impl ListInstancePatchStatesRequest {
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
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
}

request! {
    ListInstancePatchStatesRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for ListInstancePatchStatesRequest {
    type Response = ListInstancePatchStatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListInstancePatchStates")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListInstancePatchStatesRequest {
    type Item = InstancePatchState;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.instance_patch_states)
    }
}

/// Response to [`ListInstancePatchStatesRequest`].
#[non_exhaustive]
pub struct ListInstancePatchStatesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9A47C086-E64D-52EE-8B2C-EFD23877C55E`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// The instance patch states that were found or are concerned, one entry each.
    pub instance_patch_states: Vec<InstancePatchState>,
}

response! {
    ListInstancePatchStatesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "InstancePatchStates" => instance_patch_states: list(""),
    }
}

/// The instance patch states that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstancePatchState {
    /// How many there are of this: missing. Example: `0`.
    pub missing_count: Option<String>,
    /// When the operation ended or is to end. Example: `2021-09-10T11:42:22Z`.
    pub operation_end_time: Option<Timestamp>,
    /// Note that was given with the task.
    pub owner_information: Option<String>,
    /// How many there are of this: installed other. Example: `0`.
    pub installed_other_count: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp1jaxa2bs4bps7*****`.
    pub instance_id: Option<String>,
    /// Kind of operation that the call or the record is about. Example: `scan`.
    pub operation_type: Option<String>,
    /// When the operation began or is to begin. Example: `2021-09-10T11:42:22Z`.
    pub operation_start_time: Option<Timestamp>,
    /// How many there are of this: failed. Example: `0`.
    pub failed_count: Option<String>,
    /// ID of the baseline that the item belongs to or stands for. Example: `pb-f9393021b7a049e1b34e`.
    pub baseline_id: Option<String>,
    /// How many there are of this: installed pending reboot. Example: `0`.
    pub installed_pending_reboot_count: Option<String>,
    /// How many there are of this: installed rejected. Example: `0`.
    pub installed_rejected_count: Option<String>,
    /// The patch group that the item belongs to or stands for.
    pub patch_group: Option<String>,
    /// How many there are of this: installed. Example: `0`.
    pub installed_count: Option<String>,
}

response! {
    InstancePatchState {
        "MissingCount" => missing_count: value,
        "OperationEndTime" => operation_end_time: value,
        "OwnerInformation" => owner_information: value,
        "InstalledOtherCount" => installed_other_count: value,
        "InstanceId" => instance_id: value,
        "OperationType" => operation_type: value,
        "OperationStartTime" => operation_start_time: value,
        "FailedCount" => failed_count: value,
        "BaselineId" => baseline_id: value,
        "InstalledPendingRebootCount" => installed_pending_reboot_count: value,
        "InstalledRejectedCount" => installed_rejected_count: value,
        "PatchGroup" => patch_group: value,
        "InstalledCount" => installed_count: value,
    }
}
