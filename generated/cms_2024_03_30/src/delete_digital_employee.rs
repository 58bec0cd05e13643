// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDigitalEmployee`, from `cms_2024_03_30/DeleteDigitalEmployee.md`.

use alicloud_runtime::codegen::*;

/// Deletes a digital employee by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DeleteDigitalEmployeeRequest::new()
///     .name("test");
/// let reply = client.delete_digital_employee(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDigitalEmployeeRequest {
    /// **Required.** Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
}

impl DeleteDigitalEmployeeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    DeleteDigitalEmployeeRequest {
        "name" => name: path,
    }
}

impl Operation for DeleteDigitalEmployeeRequest {
    type Response = DeleteDigitalEmployeeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDigitalEmployee")
        .roa("DELETE", "/digital-employee/{name}")
        .required(&["name"]);
}

/// Response to [`DeleteDigitalEmployeeRequest`].
#[non_exhaustive]
pub struct DeleteDigitalEmployeeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
}

response! {
    DeleteDigitalEmployeeResponse {
        "requestId" => request_id: value,
    }
}
