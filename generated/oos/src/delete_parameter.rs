// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteParameter`, from `oos/DeleteParameter.md`.

use alicloud_runtime::codegen::*;

/// Deletes a plain parameter; templates that refer to it then fail.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::DeleteParameterRequest::new()
///     .name("...");
/// let reply = client.delete_parameter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteParameterRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl DeleteParameterRequest {
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
}

request! {
    DeleteParameterRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
    }
}

impl Operation for DeleteParameterRequest {
    type Response = DeleteParameterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteParameter")
        .required(&["Name"])
        .region("RegionId");
}

/// Response to [`DeleteParameterRequest`].
pub type DeleteParameterResponse = alicloud_runtime::EmptyResponse;
