// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Signatures
//!
//! - [`AddSmsSign`](mod@add_sms_sign): Applies for an SMS signature; it must pass review.
//! - [`CreateSmsSign`](mod@create_sms_sign): Applies for an SMS signature tied to a qualification; it must pass review before use.
//! - [`DeleteSmsSign`](mod@delete_sms_sign): Deletes an SMS signature for good; nothing more can be sent under it.
//! - [`GetSmsSign`](mod@get_sms_sign): Returns the review details of an SMS signature, including files and reasons for rejection.
//! - [`ModifySmsSign`](mod@modify_sms_sign): Changes an SMS signature, which is reviewed again; not while a review runs.
//! - [`QuerySmsSign`](mod@query_sms_sign): Returns the review status of an SMS signature and the reason for rejection.
//! - [`QuerySmsSignList`](mod@query_sms_sign_list): Lists the account's SMS signatures with their review status.
//! - [`UpdateSmsSign`](mod@update_sms_sign): Changes an SMS signature that failed its review, so that it is reviewed again.
//!
//! ## Templates
//!
//! - [`AddSmsTemplate`](mod@add_sms_template): Applies for an SMS template; it must pass review.
//! - [`CreateSmsTemplate`](mod@create_sms_template): Applies for an SMS template, tied to a signature; it must pass review before use.
//! - [`DeleteSmsTemplate`](mod@delete_sms_template): Deletes a message template for good.
//! - [`GetSmsTemplate`](mod@get_sms_template): Returns content and review details of an SMS template, including reasons for rejection.
//! - [`ModifySmsTemplate`](mod@modify_sms_template): Changes an SMS template that failed its review, so that it is reviewed again.
//! - [`QuerySmsTemplate`](mod@query_sms_template): Returns content and review status of an SMS template.
//! - [`QuerySmsTemplateList`](mod@query_sms_template_list): Lists the account's SMS templates with content, type, and review status.
//! - [`UpdateSmsTemplate`](mod@update_sms_template): Changes an SMS template that failed its review; newer than `ModifySmsTemplate`.
//!
//! ## Message sending
//!
//! - [`SendBatchSms`](mod@send_batch_sms): Sends text messages made from one template to many numbers, each with its own signature and variables.
//! - [`SendSms`](mod@send_sms): Sends a text message with an approved signature and template to one or more numbers.
//!
//! ## Delivery queries
//!
//! - [`QuerySendDetails`](mod@query_send_details): Returns each message sent to a phone number on one day, with its status.
//! - [`QuerySendStatistics`](mod@query_send_statistics): Returns daily counts of messages sent, delivered, and failed.
//!
//! ## Card messages
//!
//! - [`CheckMobilesCardSupport`](mod@check_mobiles_card_support): Checks which phone numbers can receive card messages of a template.
//! - [`CreateCardSmsTemplate`](mod@create_card_sms_template): Creates a template for card messages and returns its code.
//! - [`GetCardSmsLink`](mod@get_card_sms_link): Returns short links of card messages for the given phone numbers and parameters.
//! - [`GetMediaResourceId`](mod@get_media_resource_id): Turns an image or video uploaded to OSS into a resource for card messages.
//! - [`GetOSSInfoForCardTemplate`](mod@get_oss_info_for_card_template): Returns the OSS settings needed to upload files for card message templates.
//! - [`QueryCardSmsTemplate`](mod@query_card_sms_template): Returns the review status of a card message template.
//! - [`QueryCardSmsTemplateReport`](mod@query_card_sms_template_report): Returns how messages of card message templates were delivered, by date.
//! - [`QueryMobilesCardSupport`](mod@query_mobiles_card_support): Checks which phone numbers, plain or as SHA-1 hashes, can receive card messages of a template.
//! - [`SendBatchCardSms`](mod@send_batch_card_sms): Sends card messages to many numbers, each with its own signature and fallback text.
//! - [`SendCardSms`](mod@send_card_sms): Sends a card message to some numbers; phones that cannot show it get the fallback.
//!
//! ## International conversion rates
//!
//! - [`ConversionDataIntl`](mod@conversion_data_intl): Reports the conversion rate of verification messages back, which lets the platform tune international delivery.
//! - [`SmsConversionIntl`](mod@sms_conversion_intl): Reports for one message ID whether the recipient used the code, as feedback on international delivery.
//!
//! ## Short URLs
//!
//! - [`AddShortUrl`](mod@add_short_url): Creates a short URL for a source URL, valid for a number of days; the service has this call out of use for now.
//! - [`DeleteShortUrl`](mod@delete_short_url): Deletes a short URL, which then leads nowhere and cannot be brought back; the service has this call out of use for now.
//! - [`QueryShortUrl`](mod@query_short_url): Returns the status of a short URL, with page views and unique visitors; the service has this call out of use for now.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are on which SMS templates.
//! - [`TagResources`](mod@tag_resources): Puts tags on one or more SMS templates.
//! - [`UntagResources`](mod@untag_resources): Takes the given tags, or all of them, off SMS templates.
//!
//! ## Others
//!
//! - [`ChangeSignatureQualification`](mod@change_signature_qualification): Ties an SMS signature to a different qualification, with a letter of authorization where needed.
//! - [`CreateSmsAuthorizationLetter`](mod@create_sms_authorization_letter): Creates an authorization letter that allows using another party's signatures.
//! - [`DeleteSmsQualification`](mod@delete_sms_qualification): Deletes a qualification, given by its group and order.
//! - [`GetCardSmsDetails`](mod@get_card_sms_details): Returns how card messages to a phone number were sent on a given date.
//! - [`GetOSSInfoForUploadFile`](mod@get_oss_info_for_upload_file): Returns the OSS settings needed to upload files of a business type.
//! - [`GetQualificationOssInfo`](mod@get_qualification_oss_info): Returns the OSS settings needed to upload qualification files.
//! - [`GetSmsOcrOssInfo`](mod@get_sms_ocr_oss_info): Returns the OSS settings needed to upload files for text recognition.
//! - [`QuerySingleSmsQualification`](mod@query_single_sms_qualification): Returns one SMS qualification, by its group and order.
//! - [`QuerySmsAuthorizationLetter`](mod@query_sms_authorization_letter): Returns authorization letters, by ID, signature, organization, or state.
//! - [`QuerySmsQualificationRecord`](mod@query_sms_qualification_record): Lists SMS qualifications page by page, by name, company, or state.
//! - [`RequiredPhoneCode`](mod@required_phone_code): Sends a verification code to a phone number; `ValidPhoneCode` checks it afterwards.
//! - [`SubmitSmsQualification`](mod@submit_sms_qualification): Submits an SMS qualification with company and legal representative for review.
//! - [`UpdateSmsQualification`](mod@update_sms_qualification): Changes an SMS qualification, such as its license pictures or company data.
//! - [`ValidPhoneCode`](mod@valid_phone_code): Checks the verification code that a phone number received by `RequiredPhoneCode`.
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

pub mod add_short_url;
pub mod add_sms_sign;
pub mod add_sms_template;
pub mod change_signature_qualification;
pub mod check_mobiles_card_support;
pub mod conversion_data_intl;
pub mod create_card_sms_template;
pub mod create_sms_authorization_letter;
pub mod create_sms_sign;
pub mod create_sms_template;
pub mod delete_short_url;
pub mod delete_sms_qualification;
pub mod delete_sms_sign;
pub mod delete_sms_template;
pub mod get_card_sms_details;
pub mod get_card_sms_link;
pub mod get_media_resource_id;
pub mod get_oss_info_for_card_template;
pub mod get_oss_info_for_upload_file;
pub mod get_qualification_oss_info;
pub mod get_sms_ocr_oss_info;
pub mod get_sms_sign;
pub mod get_sms_template;
pub mod list_tag_resources;
pub mod modify_sms_sign;
pub mod modify_sms_template;
pub mod query_card_sms_template;
pub mod query_card_sms_template_report;
pub mod query_mobiles_card_support;
pub mod query_send_details;
pub mod query_send_statistics;
pub mod query_short_url;
pub mod query_single_sms_qualification;
pub mod query_sms_authorization_letter;
pub mod query_sms_qualification_record;
pub mod query_sms_sign;
pub mod query_sms_sign_list;
pub mod query_sms_template;
pub mod query_sms_template_list;
pub mod required_phone_code;
pub mod send_batch_card_sms;
pub mod send_batch_sms;
pub mod send_card_sms;
pub mod send_sms;
pub mod sms_conversion_intl;
pub mod submit_sms_qualification;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_sms_qualification;
pub mod update_sms_sign;
pub mod update_sms_template;
pub mod valid_phone_code;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_short_url::{AddShortUrlError, AddShortUrlRequest, AddShortUrlResponse},
    add_sms_sign::{AddSmsSignRequest, AddSmsSignResponse},
    add_sms_template::{AddSmsTemplateError, AddSmsTemplateRequest, AddSmsTemplateResponse},
    change_signature_qualification::{ChangeSignatureQualificationRequest, ChangeSignatureQualificationResponse},
    check_mobiles_card_support::{CheckMobilesCardSupportError, CheckMobilesCardSupportRequest, CheckMobilesCardSupportResponse},
    conversion_data_intl::{ConversionDataIntlRequest, ConversionDataIntlResponse},
    create_card_sms_template::{CreateCardSmsTemplateError, CreateCardSmsTemplateRequest, CreateCardSmsTemplateResponse},
    create_sms_authorization_letter::{CreateSmsAuthorizationLetterRequest, CreateSmsAuthorizationLetterResponse},
    create_sms_sign::{CreateSmsSignError, CreateSmsSignRequest, CreateSmsSignResponse},
    create_sms_template::{CreateSmsTemplateError, CreateSmsTemplateRequest, CreateSmsTemplateResponse},
    delete_short_url::{DeleteShortUrlError, DeleteShortUrlRequest, DeleteShortUrlResponse},
    delete_sms_qualification::{DeleteSmsQualificationRequest, DeleteSmsQualificationResponse},
    delete_sms_sign::{DeleteSmsSignRequest, DeleteSmsSignResponse},
    delete_sms_template::{DeleteSmsTemplateRequest, DeleteSmsTemplateResponse},
    get_card_sms_details::{GetCardSmsDetailsRequest, GetCardSmsDetailsResponse},
    get_card_sms_link::{GetCardSmsLinkError, GetCardSmsLinkRequest, GetCardSmsLinkResponse},
    get_media_resource_id::{GetMediaResourceIdError, GetMediaResourceIdRequest, GetMediaResourceIdResponse},
    get_oss_info_for_card_template::{GetOSSInfoForCardTemplateError, GetOSSInfoForCardTemplateRequest, GetOSSInfoForCardTemplateResponse},
    get_oss_info_for_upload_file::{GetOSSInfoForUploadFileRequest, GetOSSInfoForUploadFileResponse},
    get_qualification_oss_info::{GetQualificationOssInfoRequest, GetQualificationOssInfoResponse},
    get_sms_ocr_oss_info::{GetSmsOcrOssInfoRequest, GetSmsOcrOssInfoResponse},
    get_sms_sign::{GetSmsSignError, GetSmsSignRequest, GetSmsSignResponse},
    get_sms_template::{GetSmsTemplateError, GetSmsTemplateRequest, GetSmsTemplateResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    modify_sms_sign::{ModifySmsSignRequest, ModifySmsSignResponse},
    modify_sms_template::{ModifySmsTemplateError, ModifySmsTemplateRequest, ModifySmsTemplateResponse},
    query_card_sms_template::{QueryCardSmsTemplateError, QueryCardSmsTemplateRequest, QueryCardSmsTemplateResponse},
    query_card_sms_template_report::{QueryCardSmsTemplateReportError, QueryCardSmsTemplateReportRequest, QueryCardSmsTemplateReportResponse},
    query_mobiles_card_support::{QueryMobilesCardSupportError, QueryMobilesCardSupportRequest, QueryMobilesCardSupportResponse},
    query_send_details::{QuerySendDetailsRequest, QuerySendDetailsResponse},
    query_send_statistics::{QuerySendStatisticsRequest, QuerySendStatisticsResponse},
    query_short_url::{QueryShortUrlError, QueryShortUrlRequest, QueryShortUrlResponse},
    query_single_sms_qualification::{QuerySingleSmsQualificationRequest, QuerySingleSmsQualificationResponse},
    query_sms_authorization_letter::{QuerySmsAuthorizationLetterRequest, QuerySmsAuthorizationLetterResponse},
    query_sms_qualification_record::{QuerySmsQualificationRecordRequest, QuerySmsQualificationRecordResponse},
    query_sms_sign::{QuerySmsSignRequest, QuerySmsSignResponse},
    query_sms_sign_list::{QuerySmsSignListRequest, QuerySmsSignListResponse},
    query_sms_template::{QuerySmsTemplateRequest, QuerySmsTemplateResponse},
    query_sms_template_list::{QuerySmsTemplateListRequest, QuerySmsTemplateListResponse},
    required_phone_code::{RequiredPhoneCodeRequest, RequiredPhoneCodeResponse},
    send_batch_card_sms::{SendBatchCardSmsError, SendBatchCardSmsRequest, SendBatchCardSmsResponse},
    send_batch_sms::{SendBatchSmsRequest, SendBatchSmsResponse},
    send_card_sms::{SendCardSmsError, SendCardSmsRequest, SendCardSmsResponse},
    send_sms::{SendSmsRequest, SendSmsResponse},
    sms_conversion_intl::{SmsConversionIntlRequest, SmsConversionIntlResponse},
    submit_sms_qualification::{SubmitSmsQualificationRequest, SubmitSmsQualificationResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_sms_qualification::{UpdateSmsQualificationRequest, UpdateSmsQualificationResponse},
    update_sms_sign::{UpdateSmsSignError, UpdateSmsSignRequest, UpdateSmsSignResponse},
    update_sms_template::{UpdateSmsTemplateError, UpdateSmsTemplateRequest, UpdateSmsTemplateResponse},
    valid_phone_code::{ValidPhoneCodeRequest, ValidPhoneCodeResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Dysmsapi",
    version: "2017-05-25",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-2-pop",
                "dysmsapi.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "dysmsapi.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "dysmsapi.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing-finance-1", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-pop", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-gov-1", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-nu16-b01", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-edge-1", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-fujian", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-haidian-cm12-c01", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-bj-b01", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-prod-1",
                "dysmsapi.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-test-1",
                "dysmsapi.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-test-2",
                "dysmsapi.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-test-3",
                "dysmsapi.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou-test-306", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong-finance-pop", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote-nebula-1", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-north-2-gov-1", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao-nebula", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-et15-b01", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-et2-b01", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-finance-1", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-inner", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-internal-test-1",
                "dysmsapi.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-finance-1", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-inner", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-st4-d01", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-su18-b01", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-wuhan", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-yushanfang", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangbei", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangbei-na61-b01", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangjiakou", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangjiakou-na62-a01", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhengzhou-nebula-1", "dysmsapi.aliyuncs.com"),
            RegionalEndpoint::public(
                "eu-central-1",
                "dysmsapi.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-west-1-oxs",
                "dysmsapi.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "rus-west-1-pop",
                "dysmsapi.ap-southeast-1.aliyuncs.com",
            ),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Short Message Service.
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
    /// Creates a short URL for a source URL, valid for a number of days; the service has this call out of use for now.
    #[inline]
    pub fn add_short_url(
        &self,
        request: AddShortUrlRequest,
    ) -> Call<'_, AddShortUrlRequest> {
        self.inner.call(request)
    }
    /// Applies for an SMS signature; it must pass review.
    #[inline]
    pub fn add_sms_sign(
        &self,
        request: AddSmsSignRequest,
    ) -> Call<'_, AddSmsSignRequest> {
        self.inner.call(request)
    }
    /// Applies for an SMS template; it must pass review.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn add_sms_template(
        &self,
        request: AddSmsTemplateRequest,
    ) -> Call<'_, AddSmsTemplateRequest> {
        self.inner.call(request)
    }
    /// Ties an SMS signature to a different qualification, with a letter of authorization where needed.
    #[inline]
    pub fn change_signature_qualification(
        &self,
        request: ChangeSignatureQualificationRequest,
    ) -> Call<'_, ChangeSignatureQualificationRequest> {
        self.inner.call(request)
    }
    /// Checks which phone numbers can receive card messages of a template.
    #[inline]
    pub fn check_mobiles_card_support(
        &self,
        request: CheckMobilesCardSupportRequest,
    ) -> Call<'_, CheckMobilesCardSupportRequest> {
        self.inner.call(request)
    }
    /// Reports the conversion rate of verification messages back, which lets the platform tune international delivery.
    #[inline]
    pub fn conversion_data_intl(
        &self,
        request: ConversionDataIntlRequest,
    ) -> Call<'_, ConversionDataIntlRequest> {
        self.inner.call(request)
    }
    /// Creates a template for card messages and returns its code.
    #[inline]
    pub fn create_card_sms_template(
        &self,
        request: CreateCardSmsTemplateRequest,
    ) -> Call<'_, CreateCardSmsTemplateRequest> {
        self.inner.call(request)
    }
    /// Creates an authorization letter that allows using another party's signatures.
    #[inline]
    pub fn create_sms_authorization_letter(
        &self,
        request: CreateSmsAuthorizationLetterRequest,
    ) -> Call<'_, CreateSmsAuthorizationLetterRequest> {
        self.inner.call(request)
    }
    /// Applies for an SMS signature tied to a qualification; it must pass review before use.
    #[inline]
    pub fn create_sms_sign(
        &self,
        request: CreateSmsSignRequest,
    ) -> Call<'_, CreateSmsSignRequest> {
        self.inner.call(request)
    }
    /// Applies for an SMS template, tied to a signature; it must pass review before use.
    #[inline]
    pub fn create_sms_template(
        &self,
        request: CreateSmsTemplateRequest,
    ) -> Call<'_, CreateSmsTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes a short URL, which then leads nowhere and cannot be brought back; the service has this call out of use for now.
    #[inline]
    pub fn delete_short_url(
        &self,
        request: DeleteShortUrlRequest,
    ) -> Call<'_, DeleteShortUrlRequest> {
        self.inner.call(request)
    }
    /// Deletes a qualification, given by its group and order.
    #[inline]
    pub fn delete_sms_qualification(
        &self,
        request: DeleteSmsQualificationRequest,
    ) -> Call<'_, DeleteSmsQualificationRequest> {
        self.inner.call(request)
    }
    /// Deletes an SMS signature for good; nothing more can be sent under it.
    #[inline]
    pub fn delete_sms_sign(
        &self,
        request: DeleteSmsSignRequest,
    ) -> Call<'_, DeleteSmsSignRequest> {
        self.inner.call(request)
    }
    /// Deletes a message template for good.
    #[inline]
    pub fn delete_sms_template(
        &self,
        request: DeleteSmsTemplateRequest,
    ) -> Call<'_, DeleteSmsTemplateRequest> {
        self.inner.call(request)
    }
    /// Returns how card messages to a phone number were sent on a given date.
    #[inline]
    pub fn get_card_sms_details(
        &self,
        request: GetCardSmsDetailsRequest,
    ) -> Call<'_, GetCardSmsDetailsRequest> {
        self.inner.call(request)
    }
    /// Returns short links of card messages for the given phone numbers and parameters.
    #[inline]
    pub fn get_card_sms_link(
        &self,
        request: GetCardSmsLinkRequest,
    ) -> Call<'_, GetCardSmsLinkRequest> {
        self.inner.call(request)
    }
    /// Turns an image or video uploaded to OSS into a resource for card messages.
    #[inline]
    pub fn get_media_resource_id(
        &self,
        request: GetMediaResourceIdRequest,
    ) -> Call<'_, GetMediaResourceIdRequest> {
        self.inner.call(request)
    }
    /// Returns the OSS settings needed to upload files for card message templates.
    #[inline]
    pub fn get_oss_info_for_card_template(
        &self,
        request: GetOSSInfoForCardTemplateRequest,
    ) -> Call<'_, GetOSSInfoForCardTemplateRequest> {
        self.inner.call(request)
    }
    /// Returns the OSS settings needed to upload files of a business type.
    #[inline]
    pub fn get_oss_info_for_upload_file(
        &self,
        request: GetOSSInfoForUploadFileRequest,
    ) -> Call<'_, GetOSSInfoForUploadFileRequest> {
        self.inner.call(request)
    }
    /// Returns the OSS settings needed to upload qualification files.
    #[inline]
    pub fn get_qualification_oss_info(
        &self,
        request: GetQualificationOssInfoRequest,
    ) -> Call<'_, GetQualificationOssInfoRequest> {
        self.inner.call(request)
    }
    /// Returns the OSS settings needed to upload files for text recognition.
    #[inline]
    pub fn get_sms_ocr_oss_info(
        &self,
        request: GetSmsOcrOssInfoRequest,
    ) -> Call<'_, GetSmsOcrOssInfoRequest> {
        self.inner.call(request)
    }
    /// Returns the review details of an SMS signature, including files and reasons for rejection.
    #[inline]
    pub fn get_sms_sign(
        &self,
        request: GetSmsSignRequest,
    ) -> Call<'_, GetSmsSignRequest> {
        self.inner.call(request)
    }
    /// Returns content and review details of an SMS template, including reasons for rejection.
    #[inline]
    pub fn get_sms_template(
        &self,
        request: GetSmsTemplateRequest,
    ) -> Call<'_, GetSmsTemplateRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are on which SMS templates.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes an SMS signature, which is reviewed again; not while a review runs.
    #[inline]
    pub fn modify_sms_sign(
        &self,
        request: ModifySmsSignRequest,
    ) -> Call<'_, ModifySmsSignRequest> {
        self.inner.call(request)
    }
    /// Changes an SMS template that failed its review, so that it is reviewed again.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_sms_template(
        &self,
        request: ModifySmsTemplateRequest,
    ) -> Call<'_, ModifySmsTemplateRequest> {
        self.inner.call(request)
    }
    /// Returns the review status of a card message template.
    #[inline]
    pub fn query_card_sms_template(
        &self,
        request: QueryCardSmsTemplateRequest,
    ) -> Call<'_, QueryCardSmsTemplateRequest> {
        self.inner.call(request)
    }
    /// Returns how messages of card message templates were delivered, by date.
    #[inline]
    pub fn query_card_sms_template_report(
        &self,
        request: QueryCardSmsTemplateReportRequest,
    ) -> Call<'_, QueryCardSmsTemplateReportRequest> {
        self.inner.call(request)
    }
    /// Checks which phone numbers, plain or as SHA-1 hashes, can receive card messages of a template.
    #[inline]
    pub fn query_mobiles_card_support(
        &self,
        request: QueryMobilesCardSupportRequest,
    ) -> Call<'_, QueryMobilesCardSupportRequest> {
        self.inner.call(request)
    }
    /// Returns each message sent to a phone number on one day, with its status.
    #[inline]
    pub fn query_send_details(
        &self,
        request: QuerySendDetailsRequest,
    ) -> Call<'_, QuerySendDetailsRequest> {
        self.inner.call(request)
    }
    /// Returns daily counts of messages sent, delivered, and failed.
    #[inline]
    pub fn query_send_statistics(
        &self,
        request: QuerySendStatisticsRequest,
    ) -> Call<'_, QuerySendStatisticsRequest> {
        self.inner.call(request)
    }
    /// Returns the status of a short URL, with page views and unique visitors; the service has this call out of use for now.
    #[inline]
    pub fn query_short_url(
        &self,
        request: QueryShortUrlRequest,
    ) -> Call<'_, QueryShortUrlRequest> {
        self.inner.call(request)
    }
    /// Returns one SMS qualification, by its group and order.
    #[inline]
    pub fn query_single_sms_qualification(
        &self,
        request: QuerySingleSmsQualificationRequest,
    ) -> Call<'_, QuerySingleSmsQualificationRequest> {
        self.inner.call(request)
    }
    /// Returns authorization letters, by ID, signature, organization, or state.
    #[inline]
    pub fn query_sms_authorization_letter(
        &self,
        request: QuerySmsAuthorizationLetterRequest,
    ) -> Call<'_, QuerySmsAuthorizationLetterRequest> {
        self.inner.call(request)
    }
    /// Lists SMS qualifications page by page, by name, company, or state.
    #[inline]
    pub fn query_sms_qualification_record(
        &self,
        request: QuerySmsQualificationRecordRequest,
    ) -> Call<'_, QuerySmsQualificationRecordRequest> {
        self.inner.call(request)
    }
    /// Returns the review status of an SMS signature and the reason for rejection.
    #[inline]
    pub fn query_sms_sign(
        &self,
        request: QuerySmsSignRequest,
    ) -> Call<'_, QuerySmsSignRequest> {
        self.inner.call(request)
    }
    /// Lists the account's SMS signatures with their review status.
    #[inline]
    pub fn query_sms_sign_list(
        &self,
        request: QuerySmsSignListRequest,
    ) -> Call<'_, QuerySmsSignListRequest> {
        self.inner.call(request)
    }
    /// Returns content and review status of an SMS template.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn query_sms_template(
        &self,
        request: QuerySmsTemplateRequest,
    ) -> Call<'_, QuerySmsTemplateRequest> {
        self.inner.call(request)
    }
    /// Lists the account's SMS templates with content, type, and review status.
    #[inline]
    pub fn query_sms_template_list(
        &self,
        request: QuerySmsTemplateListRequest,
    ) -> Call<'_, QuerySmsTemplateListRequest> {
        self.inner.call(request)
    }
    /// Sends a verification code to a phone number; `ValidPhoneCode` checks it afterwards.
    #[inline]
    pub fn required_phone_code(
        &self,
        request: RequiredPhoneCodeRequest,
    ) -> Call<'_, RequiredPhoneCodeRequest> {
        self.inner.call(request)
    }
    /// Sends card messages to many numbers, each with its own signature and fallback text.
    #[inline]
    pub fn send_batch_card_sms(
        &self,
        request: SendBatchCardSmsRequest,
    ) -> Call<'_, SendBatchCardSmsRequest> {
        self.inner.call(request)
    }
    /// Sends text messages made from one template to many numbers, each with its own signature and variables.
    #[inline]
    pub fn send_batch_sms(
        &self,
        request: SendBatchSmsRequest,
    ) -> Call<'_, SendBatchSmsRequest> {
        self.inner.call(request)
    }
    /// Sends a card message to some numbers; phones that cannot show it get the fallback.
    #[inline]
    pub fn send_card_sms(
        &self,
        request: SendCardSmsRequest,
    ) -> Call<'_, SendCardSmsRequest> {
        self.inner.call(request)
    }
    /// Sends a text message with an approved signature and template to one or more numbers.
    #[inline]
    pub fn send_sms(&self, request: SendSmsRequest) -> Call<'_, SendSmsRequest> {
        self.inner.call(request)
    }
    /// Reports for one message ID whether the recipient used the code, as feedback on international delivery.
    #[inline]
    pub fn sms_conversion_intl(
        &self,
        request: SmsConversionIntlRequest,
    ) -> Call<'_, SmsConversionIntlRequest> {
        self.inner.call(request)
    }
    /// Submits an SMS qualification with company and legal representative for review.
    #[inline]
    pub fn submit_sms_qualification(
        &self,
        request: SubmitSmsQualificationRequest,
    ) -> Call<'_, SubmitSmsQualificationRequest> {
        self.inner.call(request)
    }
    /// Puts tags on one or more SMS templates.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes the given tags, or all of them, off SMS templates.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes an SMS qualification, such as its license pictures or company data.
    #[inline]
    pub fn update_sms_qualification(
        &self,
        request: UpdateSmsQualificationRequest,
    ) -> Call<'_, UpdateSmsQualificationRequest> {
        self.inner.call(request)
    }
    /// Changes an SMS signature that failed its review, so that it is reviewed again.
    #[inline]
    pub fn update_sms_sign(
        &self,
        request: UpdateSmsSignRequest,
    ) -> Call<'_, UpdateSmsSignRequest> {
        self.inner.call(request)
    }
    /// Changes an SMS template that failed its review; newer than `ModifySmsTemplate`.
    #[inline]
    pub fn update_sms_template(
        &self,
        request: UpdateSmsTemplateRequest,
    ) -> Call<'_, UpdateSmsTemplateRequest> {
        self.inner.call(request)
    }
    /// Checks the verification code that a phone number received by `RequiredPhoneCode`.
    #[inline]
    pub fn valid_phone_code(
        &self,
        request: ValidPhoneCodeRequest,
    ) -> Call<'_, ValidPhoneCodeRequest> {
        self.inner.call(request)
    }
}
