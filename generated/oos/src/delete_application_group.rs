// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApplicationGroup`, from `oos/DeleteApplicationGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a group of an application, by name.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::DeleteApplicationGroupRequest::new()
///     .name("...")
///     .application_name("...");
/// let reply = client.delete_application_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteApplicationGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Name that the application goes by.
    pub application_name: Option<String>,
    /// Resource that the retain works on or belongs to.
    pub retain_resource: Option<bool>,
}

impl DeleteApplicationGroupRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ApplicationName`, which is required.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `RetainResource`.
    #[inline]
    pub fn retain_resource(mut self, value: bool) -> Self {
        self.retain_resource = Some(value);
        self
    }
}

request! {
    DeleteApplicationGroupRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "ApplicationName" => application_name: query,
        "RetainResource" => retain_resource: query,
    }
}

impl Operation for DeleteApplicationGroupRequest {
    type Response = DeleteApplicationGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteApplicationGroup")
        .required(&["Name", "ApplicationName"])
        .region("RegionId");
}

/// Response to [`DeleteApplicationGroupRequest`].
pub type DeleteApplicationGroupResponse = alicloud_runtime::EmptyResponse;
