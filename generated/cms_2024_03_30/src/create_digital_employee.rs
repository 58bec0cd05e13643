// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDigitalEmployee`, from `cms_2024_03_30/CreateDigitalEmployee.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Bailian, Knowledges};

/// Creates a digital employee with its rules, RAM role, and knowledge bases.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::CreateDigitalEmployeeRequest::new()
///     .role_arn("acs:ram::12345678912:role/testrole")
///     .name("test");
/// let reply = client.create_digital_employee(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDigitalEmployeeRequest {
    /// Instructions the assistant always follows. Default: ``. Example: `test`.
    pub default_rule: Option<String>,
    /// Free text that describes the item to people. Default: ``. Example: `aaa`.
    pub description: Option<String>,
    /// Name that the display goes by. Length: 0 to 128. Default: ``. Example: `digial-employee-test`.
    pub display_name: Option<String>,
    /// **Required.** Resource name of the role, in the `acs:` notation.
    /// Default: ``. Example: `acs:ram::12345678912:role/testrole`.
    pub role_arn: Option<String>,
    /// **Required.** Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// The knowledges that are concerned.
    pub knowledges: Option<Knowledges>,
}

impl CreateDigitalEmployeeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `roleArn`, which is required.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `knowledges`.
    pub fn knowledges(mut self, value: impl Into<Knowledges>) -> Self {
        self.knowledges = Some(value.into());
        self
    }
}

request! {
    CreateDigitalEmployeeRequest {
        "defaultRule" => default_rule: body,
        "description" => description: body,
        "displayName" => display_name: body,
        "roleArn" => role_arn: body,
        "name" => name: body,
        "knowledges" => knowledges: body,
    }
}

impl Operation for CreateDigitalEmployeeRequest {
    type Response = CreateDigitalEmployeeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDigitalEmployee")
        .roa("POST", "/digital-employee")
        .required(&["roleArn", "name"]);
}

/// Response to [`CreateDigitalEmployeeRequest`].
#[non_exhaustive]
pub struct CreateDigitalEmployeeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3B311FD9-A60B-55E0-A896-A0C73*********`.
    pub request_id: Option<String>,
    /// Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
}

response! {
    CreateDigitalEmployeeResponse {
        "requestId" => request_id: value,
        "name" => name: value,
    }
}
