// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListModelServices`, from `gpdb/ListModelServices.md`.

use alicloud_runtime::codegen::*;

/// Lists the model services deployed on an instance's AI nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListModelServicesRequest::new()
///     .db_instance_id("...");
/// let reply = client.list_model_services(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListModelServicesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
}

impl ListModelServicesRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    ListModelServicesRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for ListModelServicesRequest {
    type Response = ListModelServicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListModelServices")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListModelServicesRequest`], which the documentation does not describe.
pub type ListModelServicesResponse = alicloud_runtime::UndocumentedResponse;
