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
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// Access configuration: the permissions that its users get in an account.
    pub access_configuration_id: Option<String>,
    /// Where access is given; `RD-Account` for an account of the resource directory.
    pub target_type: Option<String>,
    /// Account of the resource directory in which access is given.
    pub target_id: Option<String>,
    /// Whether access is for one `User` or a whole `Group`.
    pub principal_type: Option<String>,
    /// User or group that gets the access, by its CloudSSO ID.
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
    /// Number that is given for this: total counts. Example: `1`.
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
    /// Display text for the access configuration, unique in the directory. Example: `ECS-Admin`.
    pub access_configuration_name: Option<String>,
    /// Way to the account through the folders of the resource directory.
    /// Example: `rd-3G****/root/dev-test`.
    pub target_path_name: Option<String>,
    /// User or group that gets the access, by its CloudSSO ID. Example: `u-00q8wbq42wiltcrk****`.
    pub principal_id: Option<String>,
    /// Path under which the target is found. Example: `rd-3G****/r-Wm****/114240524784****`.
    pub target_path: Option<String>,
    /// When the item was created. Example: `2021-11-04T10:03:08Z`.
    pub create_time: Option<Timestamp>,
    /// Where access is given; `RD-Account` for an account of the resource directory.
    /// Example: `RD-Account`.
    pub target_type: Option<String>,
    /// User or group that gets the access, as shown to people. Example: `Alice`.
    pub principal_name: Option<String>,
    /// Account in which access is given, as shown to people. Example: `dev-test`.
    pub target_name: Option<String>,
    /// Access configuration: the permissions that its users get in an account.
    /// Example: `ac-00jhtfl8thteu6uj****`.
    pub access_configuration_id: Option<String>,
    /// Whether access is for one `User` or a whole `Group`. Example: `User`.
    pub principal_type: Option<String>,
    /// Account of the resource directory in which access is given. Example: `114240524784****`.
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
