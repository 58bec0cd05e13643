// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstancePatches`, from `oos/ListInstancePatches.md`.

use alicloud_runtime::codegen::*;

/// Lists the single patches of one instance with severity and status.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListInstancePatchesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_instance_patches(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstancePatchesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// The patch statuses that are concerned.
    pub patch_statuses: Option<String>,
}

impl ListInstancePatchesRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    /// Sets `PatchStatuses`.
    pub fn patch_statuses(mut self, value: impl Into<String>) -> Self {
        self.patch_statuses = Some(value.into());
        self
    }
}

request! {
    ListInstancePatchesRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "PatchStatuses" => patch_statuses: query,
    }
}

impl Operation for ListInstancePatchesRequest {
    type Response = ListInstancePatchesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListInstancePatches")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListInstancePatchesRequest {
    type Item = Patch;
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
        Some(&mut response.patches)
    }
}

/// Response to [`ListInstancePatchesRequest`].
#[non_exhaustive]
pub struct ListInstancePatchesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0A615755-9C86-5EA6-BF9E-6E8F1AFF9403`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// The patches that were found or are concerned, one entry each.
    pub patches: Vec<Patch>,
}

response! {
    ListInstancePatchesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "Patches" => patches: list(""),
    }
}

/// The patches that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Patch {
    /// How serious it is. Example: `important`.
    pub severity: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Installed`.
    pub status: Option<String>,
    /// Time that is set or recorded for this: installed. Example: `2021-01-28T07:07:20Z`.
    pub installed_time: Option<Timestamp>,
    /// ID of the KB that the item belongs to or stands for. Example: `apt-utils.amd64`.
    pub kb_id: Option<String>,
    /// Title or heading shown to people. Example: `isc-dhcp-common.amd64:4.3.5-3ubuntu7.3`.
    pub title: Option<String>,
    /// Kind of patch, such as a security update.
    pub classification: Option<String>,
}

response! {
    Patch {
        "Severity" => severity: value,
        "Status" => status: value,
        "InstalledTime" => installed_time: value,
        "KBId" => kb_id: value,
        "Title" => title: value,
        "Classification" => classification: value,
    }
}
