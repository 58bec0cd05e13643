// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDigitalEmployee`, from `cms_2024_03_30/UpdateDigitalEmployee.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Bailian, Knowledges};

/// Changes rules, RAM role, or knowledge bases of a digital employee.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::UpdateDigitalEmployeeRequest::new()
///     .name("test");
/// let reply = client.update_digital_employee(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDigitalEmployeeRequest {
    /// **Required.** Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// Instructions the assistant always follows. Default: ``. Example: `test`.
    pub default_rule: Option<String>,
    /// Free text that describes the item to people. Default: ``. Example: `test`.
    pub description: Option<String>,
    /// Name that the display goes by. Length: 0 to 128. Default: ``. Example: `test`.
    pub display_name: Option<String>,
    /// Resource name of the role, in the `acs:` notation.
    /// Default: ``. Example: `acs:ram::12345678912:role/testrole`.
    pub role_arn: Option<String>,
    /// The knowledges that are concerned.
    pub knowledges: Option<Knowledges>,
}

impl UpdateDigitalEmployeeRequest {
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
    /// Sets `defaultRule`.
    pub fn default_rule(mut self, value: impl Into<String>) -> Self {
        self.default_rule = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `displayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `roleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `knowledges`.
    pub fn knowledges(mut self, value: impl Into<Knowledges>) -> Self {
        self.knowledges = Some(value.into());
        self
    }
}

request! {
    UpdateDigitalEmployeeRequest {
        "name" => name: path,
        "defaultRule" => default_rule: body,
        "description" => description: body,
        "displayName" => display_name: body,
        "roleArn" => role_arn: body,
        "knowledges" => knowledges: body,
    }
}

impl Operation for UpdateDigitalEmployeeRequest {
    type Response = UpdateDigitalEmployeeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDigitalEmployee")
        .roa("PATCH", "/digital-employee/{name}")
        .required(&["name"]);
}

/// Response to [`UpdateDigitalEmployeeRequest`].
#[non_exhaustive]
pub struct UpdateDigitalEmployeeResponse {
    /// ID of this call; quote it when asking support about it. Example: `0CEC5375-C554-562B-A65F-***`.
    pub request_id: Option<String>,
}

response! {
    UpdateDigitalEmployeeResponse {
        "requestId" => request_id: value,
    }
}
