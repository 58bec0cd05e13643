// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportStacksToStackGroup`, from `ros/ImportStacksToStackGroup.md`.

use alicloud_runtime::codegen::*;

/// Takes existing stacks into a stack group.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ImportStacksToStackGroupRequest::new()
///     .stack_group_name("...")
///     .stack_arns(["..."]);
/// let reply = client.import_stacks_to_stack_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportStacksToStackGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Group of stacks concerned; unique in its region.
    pub stack_group_name: Option<String>,
    /// **Required.** Stacks to take into the group, by their resource names.
    pub stack_arns: Vec<String>,
    /// Folders of the resource directory that the stacks' accounts are in.
    pub resource_directory_folder_ids: Vec<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Note that tells people why the operation is done.
    pub operation_description: Option<String>,
    /// How many accounts are worked on at once, in which order of regions, and how many may fail.
    pub operation_preferences: Option<Value>,
}

impl ImportStacksToStackGroupRequest {
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
    /// Sets `StackGroupName`, which is required.
    pub fn stack_group_name(mut self, value: impl Into<String>) -> Self {
        self.stack_group_name = Some(value.into());
        self
    }
    /// Sets `StackArns`, which is required.
    pub fn stack_arns(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.stack_arns = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceDirectoryFolderIds`.
    pub fn resource_directory_folder_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_directory_folder_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `OperationDescription`.
    pub fn operation_description(mut self, value: impl Into<String>) -> Self {
        self.operation_description = Some(value.into());
        self
    }
    /// Sets `OperationPreferences`.
    pub fn operation_preferences(mut self, value: impl Into<Value>) -> Self {
        self.operation_preferences = Some(value.into());
        self
    }
}

request! {
    ImportStacksToStackGroupRequest {
        "RegionId" => region_id: query,
        "StackGroupName" => stack_group_name: query,
        "StackArns" => stack_arns: query_json,
        "ResourceDirectoryFolderIds" => resource_directory_folder_ids: query_json,
        "ClientToken" => client_token: query,
        "OperationDescription" => operation_description: query,
        "OperationPreferences" => operation_preferences: query_json,
    }
}

impl Operation for ImportStacksToStackGroupRequest {
    type Response = ImportStacksToStackGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ImportStacksToStackGroup")
        .required(&["RegionId", "StackGroupName", "StackArns"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`ImportStacksToStackGroupRequest`], which the documentation does not describe.
pub type ImportStacksToStackGroupResponse = alicloud_runtime::UndocumentedResponse;
