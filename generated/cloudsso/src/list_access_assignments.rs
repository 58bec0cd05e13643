// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAccessAssignments`, from `cloudsso/ListAccessAssignments.md`.

use alicloud_runtime::codegen::*;

/// Lists who may access which account with which access configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::ListAccessAssignmentsRequest::new()
///     .directory_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_access_assignments(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAccessAssignmentsRequest {
    /// **Required.** ID of the directory that the call is about.
    pub directory_id: Option<String>,
    /// ID of the access configuration that the call is about.
    pub access_configuration_id: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// ID of the target that the call is about.
    pub target_id: Option<String>,
    /// Which kind of principal it is or is to be.
    pub principal_type: Option<String>,
    /// ID of the principal that the call is about.
    pub principal_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl ListAccessAssignmentsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `AccessConfigurationId`.
    pub fn access_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.access_configuration_id = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `TargetId`.
    pub fn target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = Some(value.into());
        self
    }
    /// Sets `PrincipalType`.
    pub fn principal_type(mut self, value: impl Into<String>) -> Self {
        self.principal_type = Some(value.into());
        self
    }
    /// Sets `PrincipalId`.
    pub fn principal_id(mut self, value: impl Into<String>) -> Self {
        self.principal_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListAccessAssignmentsRequest {
        "DirectoryId" => directory_id: query,
        "AccessConfigurationId" => access_configuration_id: query,
        "TargetType" => target_type: query,
        "TargetId" => target_id: query,
        "PrincipalType" => principal_type: query,
        "PrincipalId" => principal_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListAccessAssignmentsRequest {
    type Response = ListAccessAssignmentsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListAccessAssignments")
        .required(&["DirectoryId"])
        .read_only();
}

impl Paginated for ListAccessAssignmentsRequest {
    type Item = AccessAssignment;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token).more(&response.is_truncated)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.access_assignments)
    }
}

/// Response to [`ListAccessAssignmentsRequest`].
#[non_exhaustive]
pub struct ListAccessAssignmentsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `K1c3o9K7pFxoTtxH1Nm7MMLb7zrDGvftYBQBPDVv7AD3a8yhRb3Mk8L9ivmN6bFSjfkZNTAg3h4****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `66898413-EB80-556D-9429-06FE3548F672`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// The total counts that are concerned. Example: `1`.
    pub total_counts: Option<i32>,
    /// Whether the list goes on beyond what this response holds. Example: `false`.
    pub is_truncated: Option<bool>,
    /// The access assignments that were found or are concerned, one entry each.
    pub access_assignments: Vec<AccessAssignment>,
}

response! {
    ListAccessAssignmentsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "TotalCounts" => total_counts: value,
        "IsTruncated" => is_truncated: value,
        "AccessAssignments" => access_assignments: list(""),
    }
}

/// The access assignments that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AccessAssignment {
    /// Name that the access configuration goes by. Example: `ECS-Admin`.
    pub access_configuration_name: Option<String>,
    /// Name that the target path goes by. Example: `rd-3G****/root/dev-test`.
    pub target_path_name: Option<String>,
    /// ID of the principal that the item belongs to or stands for. Example: `u-00q8wbq42wiltcrk****`.
    pub principal_id: Option<String>,
    /// Path under which the target is found. Example: `rd-3G****/r-Wm****/114240524784****`.
    pub target_path: Option<String>,
    /// When the item was created. Example: `2021-11-04T10:03:08Z`.
    pub create_time: Option<Timestamp>,
    /// Which kind of target it is or is to be. Example: `RD-Account`.
    pub target_type: Option<String>,
    /// Name that the principal goes by. Example: `Alice`.
    pub principal_name: Option<String>,
    /// Name that the target goes by. Example: `dev-test`.
    pub target_name: Option<String>,
    /// ID of the access configuration that the item belongs to or stands for.
    /// Example: `ac-00jhtfl8thteu6uj****`.
    pub access_configuration_id: Option<String>,
    /// Which kind of principal it is or is to be. Example: `User`.
    pub principal_type: Option<String>,
    /// ID of the target that the item belongs to or stands for. Example: `114240524784****`.
    pub target_id: Option<String>,
}

response! {
    AccessAssignment {
        "AccessConfigurationName" => access_configuration_name: value,
        "TargetPathName" => target_path_name: value,
        "PrincipalId" => principal_id: value,
        "TargetPath" => target_path: value,
        "CreateTime" => create_time: value,
        "TargetType" => target_type: value,
        "PrincipalName" => principal_name: value,
        "TargetName" => target_name: value,
        "AccessConfigurationId" => access_configuration_id: value,
        "PrincipalType" => principal_type: value,
        "TargetId" => target_id: value,
    }
}
