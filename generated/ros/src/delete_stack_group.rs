// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteStackGroup`, from `ros/DeleteStackGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a stack group that has no stack instances left.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::DeleteStackGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_group_name("MyStackGroup");
/// let reply = client.delete_stack_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteStackGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Group of stacks concerned; unique in its region.
    /// Length: at most 255. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
}

impl DeleteStackGroupRequest {
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
}

request! {
    DeleteStackGroupRequest {
        "RegionId" => region_id: query,
        "StackGroupName" => stack_group_name: query,
    }
}

impl Operation for DeleteStackGroupRequest {
    type Response = DeleteStackGroupResponse;
    type Error = DeleteStackGroupError;
    const INFO: OperationInfo = super::operation("DeleteStackGroup")
        .required(&["RegionId", "StackGroupName"])
        .region("RegionId");
    const ERRORS: &'static [DeleteStackGroupError] = &[
        DeleteStackGroupError::StackGroupNotEmpty,
        DeleteStackGroupError::StackGroupNotFound,
    ];
}

/// Response to [`DeleteStackGroupRequest`].
pub type DeleteStackGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteStackGroupRequest`] names.
///
/// - [`StackGroupNotEmpty`](super::DocumentedError::StackGroupNotEmpty)
/// - [`StackGroupNotFound`](super::DocumentedError::StackGroupNotFound)
pub type DeleteStackGroupError = super::DocumentedError;
