// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Product quotas
//!
//! - [`GetProductQuota`](mod@get_product_quota): Shows one quota of a cloud service with its value, usage and range.
//! - [`GetProductQuotaDimension`](mod@get_product_quota_dimension): Shows one quota dimension of a cloud service with the values it can take.
//! - [`ListDependentQuotas`](mod@list_dependent_quotas): Lists the quotas on which a quota depends.
//! - [`ListProductDimensionGroups`](mod@list_product_dimension_groups): Lists the groups of quota dimensions that a cloud service has.
//! - [`ListProductQuotaDimensions`](mod@list_product_quota_dimensions): Lists the dimensions, such as region, by which quotas of a cloud service are told apart.
//! - [`ListProductQuotas`](mod@list_product_quotas): Lists the quotas of a cloud service with values and usage.
//! - [`ListProducts`](mod@list_products): Lists the cloud services whose quotas can be managed here.
//!
//! ## Quota alarms
//!
//! - [`CreateQuotaAlarm`](mod@create_quota_alarm): Sets an alert that notifies when use of a quota passes a threshold.
//! - [`DeleteQuotaAlarm`](mod@delete_quota_alarm): Removes an alert on the use of a quota.
//! - [`GetQuotaAlarm`](mod@get_quota_alarm): Shows one quota alert with its threshold.
//! - [`ListAlarmHistories`](mod@list_alarm_histories): Lists the quota alerts that have gone off, with the usage at that time.
//! - [`ListQuotaAlarms`](mod@list_quota_alarms): Lists the alerts on quota usage that have been set.
//! - [`UpdateQuotaAlarm`](mod@update_quota_alarm): Changes name, threshold or webhook of a quota alert.
//!
//! ## Quota applications
//!
//! - [`CreateQuotaApplication`](mod@create_quota_application): Applies for a higher quota on behalf of the account.
//! - [`GetQuotaApplication`](mod@get_quota_application): Shows one application for a higher quota with its state and outcome.
//! - [`ListQuotaApplications`](mod@list_quota_applications): Lists the account's applications for higher quotas.
//!
//! ## Quota templates
//!
//! - [`CreateQuotaApplicationsForTemplate`](mod@create_quota_applications_for_template): Applies for a higher quota for several existing members of the resource directory at once.
//! - [`CreateTemplateQuotaItem`](mod@create_template_quota_item): Adds a quota to the template by which new resource directory members automatically apply for more.
//! - [`DeleteTemplateQuotaItem`](mod@delete_template_quota_item): Removes a quota from the template, so that new member accounts no longer apply for it.
//! - [`GetQuotaTemplateServiceStatus`](mod@get_quota_template_service_status): Tells whether the quota template is enabled for the resource directory.
//! - [`ListQuotaApplicationTemplates`](mod@list_quota_application_templates): Lists the quotas in the quota template; for the management account.
//! - [`ListQuotaApplicationsDetailForTemplate`](mod@list_quota_applications_detail_for_template): Lists the single applications made for members of the resource directory.
//! - [`ListQuotaApplicationsForTemplate`](mod@list_quota_applications_for_template): Lists past batches of applications made for members of the resource directory.
//! - [`ModifyQuotaTemplateServiceStatus`](mod@modify_quota_template_service_status): Enables the quota template, as the management account must before first use, or disables it.
//! - [`ModifyTemplateQuotaItem`](mod@modify_template_quota_item): Changes a quota in the quota template; only members who join later are affected.
//!
//! ## Application approvals
//!
//! - [`GetQuotaApplicationApproval`](mod@get_quota_application_approval): Tells how long approval of an application usually takes and whether a reminder is possible.
//! - [`RemindQuotaApplicationApproval`](mod@remind_quota_application_approval): Reminds those who decide on a quota application, where this kind of application supports it.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod create_quota_alarm;
pub mod create_quota_application;
pub mod create_quota_applications_for_template;
pub mod create_template_quota_item;
pub mod delete_quota_alarm;
pub mod delete_template_quota_item;
pub mod get_product_quota;
pub mod get_product_quota_dimension;
pub mod get_quota_alarm;
pub mod get_quota_application;
pub mod get_quota_application_approval;
pub mod get_quota_template_service_status;
pub mod list_alarm_histories;
pub mod list_dependent_quotas;
pub mod list_product_dimension_groups;
pub mod list_product_quota_dimensions;
pub mod list_product_quotas;
pub mod list_products;
pub mod list_quota_alarms;
pub mod list_quota_application_templates;
pub mod list_quota_applications;
pub mod list_quota_applications_detail_for_template;
pub mod list_quota_applications_for_template;
pub mod modify_quota_template_service_status;
pub mod modify_template_quota_item;
pub mod remind_quota_application_approval;
pub mod update_quota_alarm;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    create_quota_alarm::{CreateQuotaAlarmError, CreateQuotaAlarmRequest, CreateQuotaAlarmResponse},
    create_quota_application::{CreateQuotaApplicationError, CreateQuotaApplicationRequest, CreateQuotaApplicationResponse},
    create_quota_applications_for_template::{CreateQuotaApplicationsForTemplateRequest, CreateQuotaApplicationsForTemplateResponse},
    create_template_quota_item::{CreateTemplateQuotaItemRequest, CreateTemplateQuotaItemResponse},
    delete_quota_alarm::{DeleteQuotaAlarmError, DeleteQuotaAlarmRequest, DeleteQuotaAlarmResponse},
    delete_template_quota_item::{DeleteTemplateQuotaItemError, DeleteTemplateQuotaItemRequest, DeleteTemplateQuotaItemResponse},
    get_product_quota::{GetProductQuotaRequest, GetProductQuotaResponse},
    get_product_quota_dimension::{GetProductQuotaDimensionRequest, GetProductQuotaDimensionResponse},
    get_quota_alarm::{GetQuotaAlarmError, GetQuotaAlarmRequest, GetQuotaAlarmResponse},
    get_quota_application::{GetQuotaApplicationError, GetQuotaApplicationRequest, GetQuotaApplicationResponse},
    get_quota_application_approval::{GetQuotaApplicationApprovalRequest, GetQuotaApplicationApprovalResponse},
    get_quota_template_service_status::{GetQuotaTemplateServiceStatusError, GetQuotaTemplateServiceStatusRequest, GetQuotaTemplateServiceStatusResponse},
    list_alarm_histories::{ListAlarmHistoriesError, ListAlarmHistoriesRequest, ListAlarmHistoriesResponse},
    list_dependent_quotas::{ListDependentQuotasRequest, ListDependentQuotasResponse},
    list_product_dimension_groups::{ListProductDimensionGroupsRequest, ListProductDimensionGroupsResponse},
    list_product_quota_dimensions::{ListProductQuotaDimensionsRequest, ListProductQuotaDimensionsResponse},
    list_product_quotas::{ListProductQuotasError, ListProductQuotasRequest, ListProductQuotasResponse},
    list_products::{ListProductsRequest, ListProductsResponse},
    list_quota_alarms::{ListQuotaAlarmsRequest, ListQuotaAlarmsResponse},
    list_quota_application_templates::{ListQuotaApplicationTemplatesRequest, ListQuotaApplicationTemplatesResponse},
    list_quota_applications::{ListQuotaApplicationsError, ListQuotaApplicationsRequest, ListQuotaApplicationsResponse},
    list_quota_applications_detail_for_template::{ListQuotaApplicationsDetailForTemplateRequest, ListQuotaApplicationsDetailForTemplateResponse},
    list_quota_applications_for_template::{ListQuotaApplicationsForTemplateRequest, ListQuotaApplicationsForTemplateResponse},
    modify_quota_template_service_status::{ModifyQuotaTemplateServiceStatusRequest, ModifyQuotaTemplateServiceStatusResponse},
    modify_template_quota_item::{ModifyTemplateQuotaItemError, ModifyTemplateQuotaItemRequest, ModifyTemplateQuotaItemResponse},
    remind_quota_application_approval::{RemindQuotaApplicationApprovalRequest, RemindQuotaApplicationApprovalResponse},
    update_quota_alarm::{UpdateQuotaAlarmError, UpdateQuotaAlarmRequest, UpdateQuotaAlarmResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "quotas",
    version: "2020-05-10",
    endpoints: Endpoints {
        central: Some("quotas.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Quota Center.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Sets an alert that notifies when use of a quota passes a threshold.
    #[inline]
    pub fn create_quota_alarm(
        &self,
        request: CreateQuotaAlarmRequest,
    ) -> Call<'_, CreateQuotaAlarmRequest> {
        self.inner.call(request)
    }
    /// Applies for a higher quota on behalf of the account.
    #[inline]
    pub fn create_quota_application(
        &self,
        request: CreateQuotaApplicationRequest,
    ) -> Call<'_, CreateQuotaApplicationRequest> {
        self.inner.call(request)
    }
    /// Applies for a higher quota for several existing members of the resource directory at once.
    #[inline]
    pub fn create_quota_applications_for_template(
        &self,
        request: CreateQuotaApplicationsForTemplateRequest,
    ) -> Call<'_, CreateQuotaApplicationsForTemplateRequest> {
        self.inner.call(request)
    }
    /// Adds a quota to the template by which new resource directory members automatically apply for more.
    #[inline]
    pub fn create_template_quota_item(
        &self,
        request: CreateTemplateQuotaItemRequest,
    ) -> Call<'_, CreateTemplateQuotaItemRequest> {
        self.inner.call(request)
    }
    /// Removes an alert on the use of a quota.
    #[inline]
    pub fn delete_quota_alarm(
        &self,
        request: DeleteQuotaAlarmRequest,
    ) -> Call<'_, DeleteQuotaAlarmRequest> {
        self.inner.call(request)
    }
    /// Removes a quota from the template, so that new member accounts no longer apply for it.
    #[inline]
    pub fn delete_template_quota_item(
        &self,
        request: DeleteTemplateQuotaItemRequest,
    ) -> Call<'_, DeleteTemplateQuotaItemRequest> {
        self.inner.call(request)
    }
    /// Shows one quota of a cloud service with its value, usage and range.
    #[inline]
    pub fn get_product_quota(
        &self,
        request: GetProductQuotaRequest,
    ) -> Call<'_, GetProductQuotaRequest> {
        self.inner.call(request)
    }
    /// Shows one quota dimension of a cloud service with the values it can take.
    #[inline]
    pub fn get_product_quota_dimension(
        &self,
        request: GetProductQuotaDimensionRequest,
    ) -> Call<'_, GetProductQuotaDimensionRequest> {
        self.inner.call(request)
    }
    /// Shows one quota alert with its threshold.
    #[inline]
    pub fn get_quota_alarm(
        &self,
        request: GetQuotaAlarmRequest,
    ) -> Call<'_, GetQuotaAlarmRequest> {
        self.inner.call(request)
    }
    /// Shows one application for a higher quota with its state and outcome.
    #[inline]
    pub fn get_quota_application(
        &self,
        request: GetQuotaApplicationRequest,
    ) -> Call<'_, GetQuotaApplicationRequest> {
        self.inner.call(request)
    }
    /// Tells how long approval of an application usually takes and whether a reminder is possible.
    #[inline]
    pub fn get_quota_application_approval(
        &self,
        request: GetQuotaApplicationApprovalRequest,
    ) -> Call<'_, GetQuotaApplicationApprovalRequest> {
        self.inner.call(request)
    }
    /// Tells whether the quota template is enabled for the resource directory.
    #[inline]
    pub fn get_quota_template_service_status(
        &self,
        request: GetQuotaTemplateServiceStatusRequest,
    ) -> Call<'_, GetQuotaTemplateServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the quota alerts that have gone off, with the usage at that time.
    #[inline]
    pub fn list_alarm_histories(
        &self,
        request: ListAlarmHistoriesRequest,
    ) -> Call<'_, ListAlarmHistoriesRequest> {
        self.inner.call(request)
    }
    /// Lists the quotas on which a quota depends.
    #[inline]
    pub fn list_dependent_quotas(
        &self,
        request: ListDependentQuotasRequest,
    ) -> Call<'_, ListDependentQuotasRequest> {
        self.inner.call(request)
    }
    /// Lists the groups of quota dimensions that a cloud service has.
    #[inline]
    pub fn list_product_dimension_groups(
        &self,
        request: ListProductDimensionGroupsRequest,
    ) -> Call<'_, ListProductDimensionGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the dimensions, such as region, by which quotas of a cloud service are told apart.
    #[inline]
    pub fn list_product_quota_dimensions(
        &self,
        request: ListProductQuotaDimensionsRequest,
    ) -> Call<'_, ListProductQuotaDimensionsRequest> {
        self.inner.call(request)
    }
    /// Lists the quotas of a cloud service with values and usage.
    #[inline]
    pub fn list_product_quotas(
        &self,
        request: ListProductQuotasRequest,
    ) -> Call<'_, ListProductQuotasRequest> {
        self.inner.call(request)
    }
    /// Lists the cloud services whose quotas can be managed here.
    #[inline]
    pub fn list_products(
        &self,
        request: ListProductsRequest,
    ) -> Call<'_, ListProductsRequest> {
        self.inner.call(request)
    }
    /// Lists the alerts on quota usage that have been set.
    #[inline]
    pub fn list_quota_alarms(
        &self,
        request: ListQuotaAlarmsRequest,
    ) -> Call<'_, ListQuotaAlarmsRequest> {
        self.inner.call(request)
    }
    /// Lists the quotas in the quota template; for the management account.
    #[inline]
    pub fn list_quota_application_templates(
        &self,
        request: ListQuotaApplicationTemplatesRequest,
    ) -> Call<'_, ListQuotaApplicationTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists the account's applications for higher quotas.
    #[inline]
    pub fn list_quota_applications(
        &self,
        request: ListQuotaApplicationsRequest,
    ) -> Call<'_, ListQuotaApplicationsRequest> {
        self.inner.call(request)
    }
    /// Lists the single applications made for members of the resource directory.
    #[inline]
    pub fn list_quota_applications_detail_for_template(
        &self,
        request: ListQuotaApplicationsDetailForTemplateRequest,
    ) -> Call<'_, ListQuotaApplicationsDetailForTemplateRequest> {
        self.inner.call(request)
    }
    /// Lists past batches of applications made for members of the resource directory.
    #[inline]
    pub fn list_quota_applications_for_template(
        &self,
        request: ListQuotaApplicationsForTemplateRequest,
    ) -> Call<'_, ListQuotaApplicationsForTemplateRequest> {
        self.inner.call(request)
    }
    /// Enables the quota template, as the management account must before first use, or disables it.
    #[inline]
    pub fn modify_quota_template_service_status(
        &self,
        request: ModifyQuotaTemplateServiceStatusRequest,
    ) -> Call<'_, ModifyQuotaTemplateServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Changes a quota in the quota template; only members who join later are affected.
    #[inline]
    pub fn modify_template_quota_item(
        &self,
        request: ModifyTemplateQuotaItemRequest,
    ) -> Call<'_, ModifyTemplateQuotaItemRequest> {
        self.inner.call(request)
    }
    /// Reminds those who decide on a quota application, where this kind of application supports it.
    #[inline]
    pub fn remind_quota_application_approval(
        &self,
        request: RemindQuotaApplicationApprovalRequest,
    ) -> Call<'_, RemindQuotaApplicationApprovalRequest> {
        self.inner.call(request)
    }
    /// Changes name, threshold or webhook of a quota alert.
    #[inline]
    pub fn update_quota_alarm(
        &self,
        request: UpdateQuotaAlarmRequest,
    ) -> Call<'_, UpdateQuotaAlarmRequest> {
        self.inner.call(request)
    }
}
