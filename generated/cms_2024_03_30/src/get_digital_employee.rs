// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDigitalEmployee`, from `cms_2024_03_30/GetDigitalEmployee.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Bailian, Knowledges};

/// Shows one digital employee by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetDigitalEmployeeRequest::new()
///     .name("test");
/// let reply = client.get_digital_employee(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDigitalEmployeeRequest {
    /// **Required.** Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
}

impl GetDigitalEmployeeRequest {
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
    GetDigitalEmployeeRequest {
        "name" => name: path,
    }
}

impl Operation for GetDigitalEmployeeRequest {
    type Response = GetDigitalEmployeeResponse;
    type Error = GetDigitalEmployeeError;
    const INFO: OperationInfo = super::operation("GetDigitalEmployee")
        .roa("GET", "/digital-employee/{name}")
        .required(&["name"])
        .read_only();
    const ERRORS: &'static [GetDigitalEmployeeError] = &[
        GetDigitalEmployeeError::InvalidDigitalEmployeeNotFound,
    ];
}

/// Response to [`GetDigitalEmployeeRequest`].
#[non_exhaustive]
pub struct GetDigitalEmployeeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B9377D9-C56B-5C2E-A8A4-************`.
    pub request_id: Option<String>,
    /// Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// Instructions the assistant always follows. Default: ``. Example: `test`.
    pub default_rule: Option<String>,
    /// Free text that describes the item to people. Default: ``. Example: `test`.
    pub description: Option<String>,
    /// When the item was created. Default: ``. Example: `2025-03-11T08:21:58Z`.
    pub create_time: Option<Timestamp>,
    /// Name that the display goes by. Length: 0 to 128. Default: ``. Example: `test`.
    pub display_name: Option<String>,
    /// Time that is set or recorded for this: update. Default: ``. Example: `2025-02-18T02:25:06Z`.
    pub update_time: Option<Timestamp>,
    /// Resource name of the role, in the `acs:` notation.
    /// Default: ``. Example: `acs:ram::12345678912:role/testrole`.
    pub role_arn: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// The knowledges that are concerned.
    pub knowledges: Option<Knowledges>,
    /// Which kind of employee it is or is to be. Example: `custom`.
    pub employee_type: Option<String>,
}

response! {
    GetDigitalEmployeeResponse {
        "requestId" => request_id: value,
        "name" => name: value,
        "defaultRule" => default_rule: value,
        "description" => description: value,
        "createTime" => create_time: value,
        "displayName" => display_name: value,
        "updateTime" => update_time: value,
        "roleArn" => role_arn: value,
        "regionId" => region_id: value,
        "knowledges" => knowledges: value,
        "employeeType" => employee_type: value,
    }
}

/// Errors that the documentation of [`GetDigitalEmployeeRequest`] names.
///
/// - [`InvalidDigitalEmployeeNotFound`](super::DocumentedError::InvalidDigitalEmployeeNotFound)
pub type GetDigitalEmployeeError = super::DocumentedError;
