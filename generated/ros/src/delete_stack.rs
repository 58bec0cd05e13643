// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteStack`, from `ros/DeleteStack.md`.

use alicloud_runtime::codegen::*;

/// Deletes a stack, along with its resources unless they are to be retained.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::DeleteStackRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_id("4a6c9851-3b0f-4f5f-b4ca-a14bf691f2ff");
/// let reply = client.delete_stack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteStackRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691f2ff`.
    pub stack_id: Option<String>,
    /// Whether every resource of the stack stays when the stack is deleted. Example: `false`.
    pub retain_all_resources: Option<bool>,
    /// RAM role that the service assumes for all operations on the stack; else your own credentials
    /// count.
    pub ram_role_name: Option<String>,
    /// Resources that stay when the stack is deleted, by their names in the template.
    /// Items: at most 200.
    pub retain_resources: Vec<String>,
    /// How the deletion behaves, such as towards resources that cannot be deleted. Items: at most 1.
    pub delete_options: Vec<String>,
    /// How many resources are worked on at once; the stack keeps the setting for later operations.
    pub parallelism: Option<i64>,
}

impl DeleteStackRequest {
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
    /// Sets `StackId`, which is required.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `RetainAllResources`.
    #[inline]
    pub fn retain_all_resources(mut self, value: bool) -> Self {
        self.retain_all_resources = Some(value);
        self
    }
    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
    /// Sets `RetainResources`.
    pub fn retain_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.retain_resources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DeleteOptions`.
    pub fn delete_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.delete_options = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Parallelism`.
    #[inline]
    pub fn parallelism(mut self, value: i64) -> Self {
        self.parallelism = Some(value);
        self
    }
}

request! {
    DeleteStackRequest {
        "RegionId" => region_id: query,
        "StackId" => stack_id: query,
        "RetainAllResources" => retain_all_resources: query,
        "RamRoleName" => ram_role_name: query,
        "RetainResources" => retain_resources: query,
        "DeleteOptions" => delete_options: query,
        "Parallelism" => parallelism: query,
    }
}

impl Operation for DeleteStackRequest {
    type Response = DeleteStackResponse;
    type Error = DeleteStackError;
    const INFO: OperationInfo = super::operation("DeleteStack")
        .required(&["RegionId", "StackId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteStackError] = &[
        DeleteStackError::StackNotFound,
        DeleteStackError::ActionInProgress,
    ];
}

/// Response to [`DeleteStackRequest`].
pub type DeleteStackResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteStackRequest`] names.
///
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
/// - [`ActionInProgress`](super::DocumentedError::ActionInProgress)
pub type DeleteStackError = super::DocumentedError;
