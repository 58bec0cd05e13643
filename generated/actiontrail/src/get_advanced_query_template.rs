// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAdvancedQueryTemplate`, from `actiontrail/GetAdvancedQueryTemplate.md`.

use alicloud_runtime::codegen::*;

/// Reads one advanced query template, found by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::GetAdvancedQueryTemplateRequest::new()
///     .template_id("utpl-N9fpjnFBSWauSXhVNP****");
/// let reply = client.get_advanced_query_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAdvancedQueryTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    /// Example: `utpl-N9fpjnFBSWauSXhVNP****`.
    pub template_id: Option<String>,
}

impl GetAdvancedQueryTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    GetAdvancedQueryTemplateRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for GetAdvancedQueryTemplateRequest {
    type Response = GetAdvancedQueryTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAdvancedQueryTemplate")
        .required(&["TemplateId"])
        .read_only();
}

/// Response to [`GetAdvancedQueryTemplateRequest`].
#[non_exhaustive]
pub struct GetAdvancedQueryTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `32110C73-0004-5141-9DA7-4B8045C8173A`.
    pub request_id: Option<String>,
    /// Whether the query was put together by clicks instead of written in SQL. Example: `false`.
    pub simple_query: Option<bool>,
    /// ID of the template whose settings are used or shown. Example: `utpl-N9fpjnFBSWauSXhVNP****`.
    pub template_id: Option<String>,
    /// Display text for the saved query. Example: `example-template`.
    pub template_name: Option<String>,
    /// Query that the template consists of.
    /// Example: `event.userIdentity.type: root-account AND event.userIdentity.accessKeyId: *`.
    pub template_sql: Option<String>,
}

response! {
    GetAdvancedQueryTemplateResponse {
        "RequestId" => request_id: value,
        "SimpleQuery" => simple_query: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "TemplateSql" => template_sql: value,
    }
}
