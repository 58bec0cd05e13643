// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCustomerList`, from `bssopenapi/GetCustomerList.md`.

use alicloud_runtime::codegen::*;

/// Lists the account numbers of a reseller's customers.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::GetCustomerListRequest::new();
/// let reply = client.get_customer_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCustomerListRequest {}

impl GetCustomerListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetCustomerListRequest {}
}

impl Operation for GetCustomerListRequest {
    type Response = GetCustomerListResponse;
    type Error = GetCustomerListError;
    const INFO: OperationInfo = super::operation("GetCustomerList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetCustomerListError] = &[
        GetCustomerListError::NotAuthorized,
        GetCustomerListError::VnoNoDataError,
        GetCustomerListError::NotFoundRamAction,
        GetCustomerListError::InternalError,
    ];
}

/// Response to [`GetCustomerListRequest`].
#[non_exhaustive]
pub struct GetCustomerListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `79EE7556-0CFD-44EB-9CD6-B3B526E3A85F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<CustomerData>,
}

response! {
    GetCustomerListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CustomerData {
    /// Account numbers of the customers found. Example: `6210322125051645960`.
    pub uid_list: Vec<String>,
}

response! {
    CustomerData {
        "UidList" => uid_list: list(""),
    }
}

/// Errors that the documentation of [`GetCustomerListRequest`] names.
///
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`VnoNoDataError`](super::DocumentedError::VnoNoDataError)
/// - [`NotFoundRamAction`](super::DocumentedError::NotFoundRamAction)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetCustomerListError = super::DocumentedError;
