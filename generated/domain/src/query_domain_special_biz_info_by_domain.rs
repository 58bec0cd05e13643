// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryDomainSpecialBizInfoByDomain`, from `domain/QueryDomainSpecialBizInfoByDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainSpecialBizContact, DomainSpecialBizCredential};

/// Reads a special domain business case, found by domain name and business type.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryDomainSpecialBizInfoByDomainRequest::new()
///     .domain_name("...")
///     .biz_type("...");
/// let reply = client.query_domain_special_biz_info_by_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryDomainSpecialBizInfoByDomainRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Which kind of biz it is or is to be.
    pub biz_type: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl QueryDomainSpecialBizInfoByDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `BizType`, which is required.
    pub fn biz_type(mut self, value: impl Into<String>) -> Self {
        self.biz_type = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    QueryDomainSpecialBizInfoByDomainRequest {
        "DomainName" => domain_name: form,
        "BizType" => biz_type: form,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryDomainSpecialBizInfoByDomainRequest {
    type Response = QueryDomainSpecialBizInfoByDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryDomainSpecialBizInfoByDomain")
        .required(&["DomainName", "BizType"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["ErrorMsg"])
        .read_only();
}

/// Response to [`QueryDomainSpecialBizInfoByDomainRequest`].
#[non_exhaustive]
pub struct QueryDomainSpecialBizInfoByDomainResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `97663DFF-D24D-55AE-A577-6CC5AF20B732`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic.
    pub dynamic_message: Option<String>,
    /// Whether the request was done at once. Example: `true`.
    pub synchro: Option<bool>,
    /// Reason of the failure in words. Example: `110001`.
    pub error_msg: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// What the request brought.
    pub module: Option<Module>,
    /// Whether the request may be sent again. Example: `False`.
    pub allow_retry: Option<bool>,
    /// The error args that were found or are concerned, one entry each.
    pub error_args: Vec<Value>,
    /// Name that the application is registered under. Example: `test-com`.
    pub app_name: Option<String>,
}

response! {
    QueryDomainSpecialBizInfoByDomainResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "Synchro" => synchro: value,
        "ErrorMsg" => error_msg: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
        "Module" => module: value,
        "AllowRetry" => allow_retry: value,
        "ErrorArgs" => error_args: list(""),
        "AppName" => app_name: value,
    }
}

/// What the request brought.
#[non_exhaustive]
pub struct Module {
    /// Identifier of the item within its collection. Example: `34083`.
    pub id: Option<i64>,
    /// When the item was created. Example: `2023-03-21 15:10:04.0`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2023-03-21 15:10:04.0`.
    pub gmt_modified: Option<String>,
    /// Name that the biz goes by. Example: `text`.
    pub biz_name: Option<String>,
    /// Number that picks out the biz. Example: `A83E1D74-E46B-505C-947A-8C6B7E41C012`.
    pub biz_no: Option<String>,
    /// Domain name that the call or the item is about. Example: `test003.cn`.
    pub domain_name: Option<String>,
    /// ID of the sale that the item belongs to or stands for. Example: `S20172315BJ37809`.
    pub sale_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `121000000****`.
    pub user_id: Option<String>,
    /// ID of the product that the item belongs to or stands for. Example: `1`.
    pub product_id: Option<String>,
    /// Which kind of biz it is or is to be. Example: `govRegister`.
    pub biz_type: Option<String>,
    /// State that the biz is in. Example: `REGISTRANT_VSP_AUDIT_SUCCESS`.
    pub biz_status: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Free text that tells people about the status. Example: `text`.
    pub status_desc: Option<String>,
    /// What the review said. Example: `text`.
    pub audit_msg: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `123`.
    pub order_id: Option<String>,
    /// When the item was last changed. Example: `2020-11-17 18:11:15`.
    pub update_time: Option<i64>,
    /// When the item was created. Example: `2023-01-17 11:31:10`.
    pub create_time: Option<i64>,
    /// Contact data given with the request.
    pub domain_special_biz_contact: Option<DomainSpecialBizContact>,
    /// The domain name special biz credentials that were found or are concerned, one entry each.
    pub domain_special_biz_credentials: Vec<DomainSpecialBizCredential>,
}

response! {
    Module {
        "Id" => id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "BizName" => biz_name: value,
        "BizNo" => biz_no: value,
        "DomainName" => domain_name: value,
        "SaleId" => sale_id: value,
        "UserId" => user_id: value,
        "ProductId" => product_id: value,
        "BizType" => biz_type: value,
        "BizStatus" => biz_status: value,
        "Status" => status: value,
        "StatusDesc" => status_desc: value,
        "AuditMsg" => audit_msg: value,
        "OrderId" => order_id: value,
        "UpdateTime" => update_time: value,
        "CreateTime" => create_time: value,
        "DomainSpecialBizContact" => domain_special_biz_contact: value,
        "DomainSpecialBizCredentials" => domain_special_biz_credentials: list(""),
    }
}
