// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDigitalEmployees`, from `cms_2024_03_30/ListDigitalEmployees.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Bailian, Knowledges};

/// Lists digital employees, filtered by name or type.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListDigitalEmployeesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_digital_employees(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDigitalEmployeesRequest {
    /// Outcomes of the max, one entry each. Range: 0 to 100. Example: `10`.
    pub max_results: Option<i32>,
    /// Token for the next; pass it on without reading anything into it.
    pub next_token: Option<String>,
    /// Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// Which kind of employee it is or is to be. Example: `custom`.
    pub employee_type: Option<Open<EmployeeType>>,
    /// Name that the display goes by. Example: `test`.
    pub display_name: Option<String>,
}

impl ListDigitalEmployeesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `maxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `nextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `employeeType`.
    pub fn employee_type(mut self, value: impl Into<Open<EmployeeType>>) -> Self {
        self.employee_type = Some(value.into());
        self
    }
    /// Sets `displayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
}

request! {
    ListDigitalEmployeesRequest {
        "maxResults" => max_results: query,
        "nextToken" => next_token: query,
        "name" => name: query,
        "employeeType" => employee_type: query,
        "displayName" => display_name: query,
    }
}

impl Operation for ListDigitalEmployeesRequest {
    type Response = ListDigitalEmployeesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDigitalEmployees")
        .roa("GET", "/digital-employee")
        .read_only();
}

impl Paginated for ListDigitalEmployeesRequest {
    type Item = DigitalEmployee;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.digital_employees)
    }
}

/// Response to [`ListDigitalEmployeesRequest`].
#[non_exhaustive]
pub struct ListDigitalEmployeesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
    /// Token for the next; pass it on without reading anything into it.
    pub next_token: Option<String>,
    /// How many items match in all. Example: `56`.
    pub total: Option<i32>,
    /// Outcomes of the max, one entry each. Example: `10`.
    pub max_results: Option<i32>,
    /// The digital employees that were found or are concerned, one entry each.
    pub digital_employees: Vec<DigitalEmployee>,
}

response! {
    ListDigitalEmployeesResponse {
        "requestId" => request_id: value,
        "nextToken" => next_token: value,
        "total" => total: value,
        "maxResults" => max_results: value,
        "digitalEmployees" => digital_employees: list(""),
    }
}

/// The digital employees that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DigitalEmployee {
    /// Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// Instructions the assistant always follows. Default: ``. Example: `test`.
    pub default_rule: Option<String>,
    /// Free text that describes the item to people. Default: ``. Example: `test`.
    pub description: Option<String>,
    /// When the item was created. Default: ``. Example: `2025-11-04T08:08:57Z`.
    pub create_time: Option<Timestamp>,
    /// Name that the display goes by. Length: 0 to 128. Default: ``. Example: `test`.
    pub display_name: Option<String>,
    /// Time that is set or recorded for this: update. Default: ``. Example: `2025-05-07T02:26:01Z`.
    pub update_time: Option<Timestamp>,
    /// Resource name of the role, in the `acs:` notation.
    /// Default: ``. Example: `acs:ram::12345678912:role/testrole`.
    pub role_arn: Option<String>,
    /// The knowledges that are concerned.
    pub knowledges: Option<Knowledges>,
    /// Which kind of employee it is or is to be. Example: `custom`.
    pub employee_type: Option<String>,
}

response! {
    DigitalEmployee {
        "name" => name: value,
        "defaultRule" => default_rule: value,
        "description" => description: value,
        "createTime" => create_time: value,
        "displayName" => display_name: value,
        "updateTime" => update_time: value,
        "roleArn" => role_arn: value,
        "knowledges" => knowledges: value,
        "employeeType" => employee_type: value,
    }
}

values! {
    /// Which kind of employee it is or is to be.
    pub enum EmployeeType {
        /// Assistants that come with the service.
        System = "system",
        /// Assistants made by the user.
        Custom = "custom",
    }
}
