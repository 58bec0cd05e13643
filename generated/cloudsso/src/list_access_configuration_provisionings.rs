// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAccessConfigurationProvisionings`, from `cloudsso/ListAccessConfigurationProvisionings.md`.

use alicloud_runtime::codegen::*;

/// Lists the accounts to which access configurations are deployed, with RAM role and status.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::ListAccessConfigurationProvisioningsRequest::new()
///     .directory_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_access_configuration_provisionings(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAccessConfigurationProvisioningsRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// Access configuration: the permissions that its users get in an account.
    pub access_configuration_id: Option<String>,
    /// Where access is given; `RD-Account` for an account of the resource directory.
    pub target_type: Option<String>,
    /// Account of the resource directory in which access is given.
    pub target_id: Option<String>,
    /// State of the provisioning, to narrow the list down to or to be put into.
    pub provisioning_status: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl ListAccessConfigurationProvisioningsRequest {
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
    /// Sets `ProvisioningStatus`.
    pub fn provisioning_status(mut self, value: impl Into<String>) -> Self {
        self.provisioning_status = Some(value.into());
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
    ListAccessConfigurationProvisioningsRequest {
        "DirectoryId" => directory_id: query,
        "AccessConfigurationId" => access_configuration_id: query,
        "TargetType" => target_type: query,
        "TargetId" => target_id: query,
        "ProvisioningStatus" => provisioning_status: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListAccessConfigurationProvisioningsRequest {
    type Response = ListAccessConfigurationProvisioningsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListAccessConfigurationProvisionings")
        .required(&["DirectoryId"])
        .read_only();
}

impl Paginated for ListAccessConfigurationProvisioningsRequest {
    type Item = AccessConfigurationProvisioning;
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
        Some(&mut response.access_configuration_provisionings)
    }
}

/// Response to [`ListAccessConfigurationProvisioningsRequest`].
#[non_exhaustive]
pub struct ListAccessConfigurationProvisioningsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `K1c3o9K7pFxoTtxH1Nm7MMLb7zrDGvftYBQBPDVv7AD3a8yhRb3Mk8L9ivmN6bFSjfkZNTAg3h4****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6BA1BDF1-D845-5D2C-B742-74BE2970E4C1`.
    pub request_id: Option<String>,
    /// The access configuration provisionings that were found or are concerned, one entry each.
    pub access_configuration_provisionings: Vec<AccessConfigurationProvisioning>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Whether the list goes on beyond what this response holds. Example: `false`.
    pub is_truncated: Option<bool>,
    /// Number that is given for this: total counts. Example: `2`.
    pub total_counts: Option<i32>,
}

response! {
    ListAccessConfigurationProvisioningsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "AccessConfigurationProvisionings" => access_configuration_provisionings: list(""),
        "MaxResults" => max_results: value,
        "IsTruncated" => is_truncated: value,
        "TotalCounts" => total_counts: value,
    }
}

/// The access configuration provisionings that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AccessConfigurationProvisioning {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Provisioned`.
    pub status: Option<String>,
    /// Identity provider that was set up in the account for signing in.
    /// Example: `AliyunReservedSSO-d-00fc2p61****`.
    pub saml_provider_name: Option<String>,
    /// Path under which the target is found.
    /// Example: `rd-3G****/r-Wm****/fd-pjM8oy****/101522521960****`.
    pub target_path: Option<String>,
    /// When the item was created. Example: `2021-07-26T08:54:14Z`.
    pub create_time: Option<Timestamp>,
    /// Account in which access is given, as shown to people. Example: `SharedServices_5009****`.
    pub target_name: Option<String>,
    /// Account of the resource directory in which access is given. Example: `101522521960****`.
    pub target_id: Option<String>,
    /// RAM role that was set up in the account for the access configuration.
    /// Example: `AliyunReservedSSO-VPC-Admin`.
    pub ram_role_name: Option<String>,
    /// Display text for the access configuration, unique in the directory. Example: `VPC-Admin`.
    pub access_configuration_name: Option<String>,
    /// Way to the account through the folders of the resource directory.
    /// Example: `rd-3G****/root/Core/SharedServices_5009****`.
    pub target_path_name: Option<String>,
    /// Where access is given; `RD-Account` for an account of the resource directory.
    /// Example: `RD-Account`.
    pub target_type: Option<String>,
    /// When the item was last changed. Example: `2021-07-26T08:54:18Z`.
    pub update_time: Option<Timestamp>,
    /// Names of the RAM policies that were found or are concerned.
    /// Example: `AliyunReservedSSO-VPC-Admin-InlinePolicy`.
    pub ram_policy_names: Vec<String>,
    /// Access configuration: the permissions that its users get in an account.
    /// Example: `ac-00ccule7tadaijxc****`.
    pub access_configuration_id: Option<String>,
}

response! {
    AccessConfigurationProvisioning {
        "Status" => status: value,
        "SAMLProviderName" => saml_provider_name: value,
        "TargetPath" => target_path: value,
        "CreateTime" => create_time: value,
        "TargetName" => target_name: value,
        "TargetId" => target_id: value,
        "RAMRoleName" => ram_role_name: value,
        "AccessConfigurationName" => access_configuration_name: value,
        "TargetPathName" => target_path_name: value,
        "TargetType" => target_type: value,
        "UpdateTime" => update_time: value,
        "RAMPolicyNames" => ram_policy_names: list(""),
        "AccessConfigurationId" => access_configuration_id: value,
    }
}
