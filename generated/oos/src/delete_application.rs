// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApplication`, from `oos/DeleteApplication.md`.

use alicloud_runtime::codegen::*;

/// Deletes an application and its groups, by name.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::DeleteApplicationRequest::new()
///     .name("...");
/// let reply = client.delete_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteApplicationRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
    /// Resource that the retain works on or belongs to.
    pub retain_resource: Option<bool>,
}

impl DeleteApplicationRequest {
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
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
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
    DeleteApplicationRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Force" => force: query,
        "RetainResource" => retain_resource: query,
    }
}

impl Operation for DeleteApplicationRequest {
    type Response = DeleteApplicationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteApplication")
        .required(&["Name"])
        .region("RegionId");
}

/// Response to [`DeleteApplicationRequest`].
pub type DeleteApplicationResponse = alicloud_runtime::EmptyResponse;
